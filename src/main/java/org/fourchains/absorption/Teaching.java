package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;

/**
 * That a unit or course teaches something that is required.
 *
 * @param proof how much of the level asked for it teaches, 0 to 1
 */
record Teaching(Node target, Requirement requirement, double proof, Relation relation) {

  private static final List<String> TEACHES = List.of("TEACHES", "COVERS", "ABSORBED");

  /**
   * The best teaching of each requirement by each target, walking back from the required concepts.
   */
  static Map<Node, List<Teaching>> byTarget(List<Requirement> required, Predicate<Node> targets) {
    Map<Node, List<Teaching>> byTarget = new LinkedHashMap<>();
    for (Requirement requirement : required) {
      for (String kind : TEACHES) {
        requirement
            .concept()
            .relations(kind, false)
            .filter(relation -> targets.test(relation.from()))
            .map(
                relation ->
                    new Teaching(
                        relation.from(), requirement, proof(requirement, relation), relation))
            .forEach(
                teaching ->
                    keepBest(
                        byTarget.computeIfAbsent(teaching.target, t -> new ArrayList<>()),
                        teaching));
      }
    }
    return byTarget;
  }

  private static void keepBest(List<Teaching> ofTarget, Teaching teaching) {
    boolean better =
        ofTarget.stream()
            .noneMatch(t -> t.requirement == teaching.requirement && t.proof >= teaching.proof);
    if (better) {
      ofTarget.removeIf(t -> t.requirement == teaching.requirement);
      ofTarget.add(teaching);
    }
  }

  private static double proof(Requirement requirement, Relation relation) {
    return requirement.met(
        relation.property("level") instanceof Number level ? level.doubleValue() : Double.NaN);
  }

  /**
   * From the process over what it requires to the target; the way begins at the concept where the
   * process was read from text.
   */
  Evidence evidence() {
    List<Step> path = new ArrayList<>(requirement.paths());
    path.add(new Step(relation, false));
    return new Evidence(requirement.share() * proof, path, null);
  }
}
