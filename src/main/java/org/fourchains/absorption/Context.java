package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all targets of a program: what it teaches, who asks, who can teach.
 *
 * @param program none for what is in no program
 * @param likeness of what is to be absorbed and of targets, by id, 0 to 1
 */
record Context(
    Subject subject,
    @Nullable Node program,
    Teaching teaching,
    Map<String, Double> likeness,
    AbsorptionWeights weights,
    Part need,
    Readiness readiness,
    Novelty novelty,
    Givers givers,
    double hoursPerSkill) {

  static Context of(
      Subject subject,
      @Nullable Node program,
      Teaching teaching,
      Map<String, Double> likeness,
      AbsorptionWeights weights,
      LocalDate day) {
    Stream<Node> courses =
        teaching.targets().stream().filter(t -> t.kind().name().equals("Course"));
    return new Context(
        subject,
        program,
        teaching,
        likeness,
        weights,
        Demand.of(subject, program, weights),
        Readiness.of(subject, weights, day),
        Novelty.of(teaching, weights),
        new Givers(subject, program == null ? Stream.of() : courses),
        Room.hoursPerSkill(teaching, weights.hoursPerSkill()));
  }

  Part relevance(Node target) {
    return Relevant.of(
        target, teaching.of(target), likeness.getOrDefault(target.id(), 0.0), weights);
  }

  /** A target with everything its score is made of. */
  record Scored(
      Context context, Node target, List<Part> parts, Feasibility feasibility, double score)
      implements Proposal {

    /** With placement and evidence, which are worked out for what is shown only. */
    Absorption told() {
      List<TrainingProject> projects =
          TrainingProject.of(context.subject, context.novelty, MOST_PROJECTS);
      Way way =
          Way.of(
              context.need.value(),
              context.readiness.part().value(),
              context.lacking(),
              feasibility.room(),
              projects.isEmpty() ? null : projects.getFirst().project());
      return Absorption.of(
          target,
          context.program,
          parts,
          score,
          Absorption.covers(context.subject.required(), context.teaching.of(target)),
          Placement.of(target, way, feasibility, projects, context.program),
          context.weights);
    }
  }

  private static final int MOST_PROJECTS = 3;

  Scored scored(Node target) {
    Node course = Teaching.courseOf(target);
    Feasibility feasibility =
        Feasibility.of(
            Preparation.of(subject, teaching, course),
            givers.forCourse(course),
            Facilities.of(subject, teaching, program),
            Room.of(subject, novelty, target, course, hoursPerSkill),
            weights);
    List<Part> parts = new ArrayList<>();
    parts.add(relevance(target));
    parts.add(need);
    parts.add(novelty.of(subject, target, course));
    parts.add(readiness.part());
    parts.add(feasibility.part());
    double score = 1;
    for (Part part : parts) {
      score *= part.factor(weights);
    }
    return new Scored(this, target, parts, feasibility, score);
  }

  /** The share of what is required that the program does not teach at the level asked for. */
  double lacking() {
    return subject.required().stream()
        .mapToDouble(
            (Requirement requirement) -> requirement.share() * novelty.lacking(requirement))
        .sum();
  }
}
