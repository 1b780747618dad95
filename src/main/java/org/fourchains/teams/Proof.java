package org.fourchains.teams;

import java.util.List;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * One way by which a person proves to master something that is required.
 *
 * @param strength 0 to 1
 * @param path from the person to the concept
 * @param document that proves it, if one does
 */
record Proof(
    Node person,
    Requirement requirement,
    double strength,
    List<Step> path,
    @Nullable Node document) {

  /** What several proofs of one thing come to: the chance that not all of them are wrong. */
  static double joined(List<Proof> proofs) {
    return 1 - doubt(proofs, null);
  }

  /** What the joined proof would lose without this one. */
  double marginal(List<Proof> all) {
    return strength * doubt(all, this);
  }

  /** As evidence among all proofs of the same requirement that an answer rests on. */
  Evidence among(List<Proof> all) {
    return new Evidence(requirement.share() * marginal(all), path, document);
  }

  private static double doubt(List<Proof> proofs, @Nullable Proof without) {
    double doubt = 1;
    for (Proof proof : proofs) {
      if (proof != without) {
        doubt *= 1 - proof.strength;
      }
    }
    return doubt;
  }
}
