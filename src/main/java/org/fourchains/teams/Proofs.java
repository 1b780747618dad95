package org.fourchains.teams;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.api.Deadline;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;

/**
 * Finds who proves what, walking from each required concept back to persons: a skill somebody has
 * (HAS_SKILL), a patent, paper or project that concerns or requires the concept and that somebody
 * invented, wrote, leads or takes part in, a course that teaches or covers it and that somebody
 * gives. How strong each kind of proof is stands in the vocabulary as the weight of its relation.
 */
final class Proofs {

  private static final List<String> DOCUMENT_TO_CONCEPT = List.of("CONCERNS", "REQUIRES");
  private static final List<String> COURSE_TO_CONCEPT = List.of("TEACHES", "COVERS");
  private static final List<String> PERSON_TO_DOCUMENT =
      List.of("INVENTED", "AUTHORED", "LEADS", "MEMBER_OF", "TAKES_PART");
  private static final List<String> PERSON_TO_COURSE = List.of("GIVES");

  private final Problem problem;
  private final Deadline deadline;
  private final List<Proof> found = new ArrayList<>();

  private Proofs(Problem problem, Deadline deadline) {
    this.problem = problem;
    this.deadline = deadline;
  }

  /** All proofs by candidates, requirement after requirement. */
  static List<Proof> of(Problem problem, Deadline deadline) {
    Proofs proofs = new Proofs(problem, deadline);
    for (Requirement requirement : problem.required()) {
      proofs.skills(requirement);
      proofs.through(requirement, DOCUMENT_TO_CONCEPT, PERSON_TO_DOCUMENT);
      proofs.through(requirement, COURSE_TO_CONCEPT, PERSON_TO_COURSE);
    }
    return proofs.found;
  }

  private void skills(Requirement requirement) {
    requirement
        .concept()
        .relations("HAS_SKILL", false)
        .filter(has -> problem.candidates().test(has.from()))
        .forEach(
            has ->
                add(
                    requirement,
                    has,
                    requirement.met(level(has)) * strength(has),
                    List.of(new Step(has, true))));
  }

  private void through(Requirement requirement, List<String> toConcept, List<String> toPerson) {
    for (String kind : toConcept) {
      requirement
          .concept()
          .relations(kind, false)
          .filter(about -> problem.evidence().test(about.from()))
          .forEach(about -> persons(requirement, about, toPerson));
    }
  }

  private void persons(Requirement requirement, Relation about, List<String> toPerson) {
    deadline.check();
    for (String kind : toPerson) {
      about
          .from()
          .relations(kind, false)
          .filter(did -> problem.candidates().test(did.from()))
          .forEach(
              did ->
                  add(
                      requirement,
                      did,
                      strength(did) * strength(about),
                      List.of(new Step(did, true), new Step(about, true))));
    }
  }

  private void add(Requirement requirement, Relation first, double strength, List<Step> path) {
    Node through = path.getFirst().relation().to();
    found.add(
        new Proof(
            first.from(), requirement, strength, path, through.kind().document() ? through : null));
  }

  /**
   * A weight above 1 says how much there is of something, not that it is more certain than certain.
   */
  private static double strength(Relation relation) {
    return Math.min(1, relation.effectiveWeight());
  }

  private static double level(Relation relation) {
    return relation.property("level") instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
