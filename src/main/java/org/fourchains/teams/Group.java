package org.fourchains.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.fourchains.search.Cover;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What one or several persons prove together: the score and its evidence come from the same proofs.
 */
record Group(List<Requirement> required, List<Proof> proofs) {

  /** The proofs of the members among all proofs. */
  static Group of(List<Requirement> required, List<Proof> all, Set<Node> members) {
    return new Group(
        required, all.stream().filter(proof -> members.contains(proof.person())).toList());
  }

  /** One for each requirement, in their order. */
  List<Cover> covers() {
    return required.stream().map(this::cover).toList();
  }

  private Cover cover(Requirement requirement) {
    List<Proof> ofIt = of(requirement);
    return new Cover(requirement.concept(), requirement.share(), Proof.joined(ofIt), best(ofIt));
  }

  private List<Proof> of(Requirement requirement) {
    return proofs.stream().filter(proof -> proof.requirement() == requirement).toList();
  }

  /** Whose own proofs come to most; ties by id. */
  private static @Nullable Node best(List<Proof> proofs) {
    return proofs.stream()
        .map(Proof::person)
        .distinct()
        .min(
            Comparator.comparingDouble(
                    (Node person) ->
                        -Proof.joined(
                            proofs.stream().filter(p -> p.person().equals(person)).toList()))
                .thenComparing(Node::id))
        .orElse(null);
  }

  double score() {
    return Cover.coverage(covers());
  }

  /** Strongest first. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (Requirement requirement : required) {
      List<Proof> ofIt = of(requirement);
      ofIt.forEach(proof -> evidence.add(proof.among(ofIt)));
    }
    evidence.sort(Comparator.comparingDouble(Evidence::contribution).reversed());
    return evidence;
  }
}
