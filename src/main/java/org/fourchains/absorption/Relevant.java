package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.absorption.Part.Reason;
import org.fourchains.absorption.Teaching.Taught;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;

/**
 * How much a unit or course is about what is to be absorbed: the share of what that requires which
 * it teaches already, at the level asked for, and how like the texts are. Two witnesses: {@code 1 −
 * (1 − coverage) · (1 − weight · likeness)}.
 */
final class Relevant {

  private Relevant() {}

  /**
   * @param likeness of both texts, 0 to 1
   */
  static Part of(Node target, List<Taught> taught, double likeness, AbsorptionWeights weights) {
    double coverage = coverage(taught);
    double told = weights.text() * likeness;
    return Part.of(
        Part.Name.RELEVANCE, joined(coverage, told), () -> reasons(target, taught, coverage, told));
  }

  private static List<Reason> reasons(
      Node target, List<Taught> taught, double coverage, double told) {
    List<Reason> reasons = new ArrayList<>();
    for (Taught one : taught) {
      List<Step> path = new ArrayList<>(one.requirement().paths());
      path.add(new Step(one.relation(), false));
      double rest = coverage - one.requirement().share() * one.proof();
      reasons.add(new Reason(path, null, joined(rest, told)));
    }
    if (told > 0) {
      reasons.add(new Reason(List.of(), target, coverage));
    }
    reasons.sort(Comparator.comparingDouble(Reason::without));
    return reasons;
  }

  static double coverage(List<Taught> taught) {
    return Math.min(
        1, taught.stream().mapToDouble(one -> one.requirement().share() * one.proof()).sum());
  }

  private static double joined(double coverage, double told) {
    return 1 - (1 - coverage) * (1 - told);
  }
}
