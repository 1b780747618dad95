package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourchains.absorption.Part.Reason;
import org.fourchains.absorption.Subject.Core;
import org.fourchains.absorption.Teaching.Taught;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * How much that is new a program would learn: 1 where nobody in it has absorbed the subject, less
 * where another course or unit has, times a half and half of the share of what is required that is
 * not yet taught at the level asked for. The reasons are what is there already: without them it
 * would be newer.
 */
record Novelty(Teaching teaching, Map<Requirement, Double> best, AbsorptionWeights weights) {

  static Novelty of(Teaching teaching, AbsorptionWeights weights) {
    return new Novelty(teaching, teaching.best(), weights);
  }

  Part of(Subject subject, Node target, @Nullable Node course) {
    double untaught = 1 - taught(subject);
    return Part.of(
        Part.Name.NOVELTY,
        value(first(target, course, null), untaught),
        () -> reasons(subject, target, course, untaught));
  }

  /** What is the most for a target that has not absorbed the subject. */
  double most(Subject subject) {
    double first =
        teaching.absorbed().isEmpty() ? 1 : Math.max(weights.sameCourse(), weights.repeated());
    return value(first, 1 - taught(subject));
  }

  private List<Reason> reasons(
      Subject subject, Node target, @Nullable Node course, double untaught) {
    List<Reason> reasons = new ArrayList<>();
    teaching
        .absorbed()
        .forEach(
            (other, relation) -> {
              if (!other.equals(target)) {
                double without = value(first(target, course, other), untaught);
                reasons.add(new Reason(path(subject, relation), null, without));
              }
            });
    return reasons;
  }

  /** What is required and not taught at the level asked for, with the share that is left. */
  double lacking(Requirement requirement) {
    return 1 - best.getOrDefault(requirement, 0.0);
  }

  private double taught(Subject subject) {
    return subject.required().stream()
        .mapToDouble(requirement -> requirement.share() * (1 - lacking(requirement)))
        .sum();
  }

  private static double value(double first, double untaught) {
    return first * (1 + untaught) / 2;
  }

  private double first(Node target, @Nullable Node course, @Nullable Node without) {
    double first = 1;
    for (Node other : teaching.absorbed().keySet()) {
      if (!other.equals(target) && !other.equals(without)) {
        boolean same = course != null && course.equals(Teaching.courseOf(other));
        first = Math.min(first, same ? weights.sameCourse() : weights.repeated());
      }
    }
    return first;
  }

  private static List<Step> path(Subject subject, Relation relation) {
    for (Core core : subject.cores()) {
      if (core.node().equals(relation.to())) {
        return core.then(new Step(relation, false));
      }
    }
    return List.of(new Step(relation, false));
  }

  /** What a target teaches of it. */
  List<Taught> of(Node target) {
    return teaching.of(target);
  }
}
