package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.absorption.Teaching.Taught;
import org.fourchains.search.Cover;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A unit or course that could absorb a process.
 *
 * @param program for which it was scored: the one asked for, or that of its course where it scores
 *     best
 * @param score the product of the parts, each raised to its weight: 0 to 1
 * @param evidence what the score would lose without it, the greatest loss first
 */
record Absorption(
    Node target,
    @Nullable Node course,
    @Nullable Node unit,
    @Nullable Node program,
    double score,
    List<ScorePart> parts,
    List<Cover> covers,
    List<Node> uncovered,
    Placement placement,
    List<Evidence> evidence)
    implements Proposal {

  /** A contribution below this is what rounding leaves of none. */
  private static final double NOTHING = 1e-12;

  /**
   * A factor of the score.
   *
   * @param value already raised to its weight, so that the score is the product of all
   * @param evidence its own; a loss below 0 tells what speaks against
   */
  record ScorePart(
      String name, String zh, String en, double value, boolean known, List<Evidence> evidence) {

    static ScorePart of(Part part, double score, AbsorptionWeights weights) {
      return new ScorePart(
          part.name().id,
          part.name().zh,
          part.name().en,
          part.factor(weights),
          part.known(),
          part.evidence(score, weights));
    }
  }

  static Absorption of(
      Node target,
      @Nullable Node program,
      List<Part> parts,
      double score,
      List<Cover> covers,
      Placement placement,
      AbsorptionWeights weights) {
    List<ScorePart> told = parts.stream().map(part -> ScorePart.of(part, score, weights)).toList();
    List<Evidence> evidence = new ArrayList<>();
    told.forEach(part -> evidence.addAll(part.evidence()));
    evidence.removeIf(one -> one.contribution() <= NOTHING);
    evidence.sort(Comparator.comparingDouble(Evidence::contribution).reversed());
    return new Absorption(
        target,
        Teaching.courseOf(target),
        target.kind().name().equals("Unit") ? target : null,
        program,
        score,
        told,
        covers,
        Cover.uncovered(covers),
        placement,
        evidence);
  }

  static List<Cover> covers(List<Requirement> required, List<Taught> taught) {
    return required.stream()
        .map(
            requirement ->
                new Cover(
                    requirement.concept(),
                    requirement.share(),
                    taught.stream()
                        .filter(one -> one.requirement() == requirement)
                        .mapToDouble(Taught::proof)
                        .findFirst()
                        .orElse(0),
                    null))
        .toList();
  }
}
