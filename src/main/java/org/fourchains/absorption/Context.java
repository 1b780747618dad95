package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fourchains.absorption.Givers.Giver;
import org.fourchains.absorption.Givers.Staff;
import org.fourchains.absorption.Preparation.Missing;
import org.fourchains.absorption.Preparation.Place;
import org.fourchains.curriculum.CurriculumStructure;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * What is the same for all targets of a program: what it teaches, who asks, who can teach. Worked
 * out when it is needed first, and once; used by one thread.
 */
final class Context {

  private final Subject subject;
  private final @Nullable Node program;
  private final Supplier<Teaching> teaches;
  private final Map<String, Double> likeness;
  private final AbsorptionWeights weights;
  private final Part need;
  private final Readiness readiness;
  private final Supplier<Givers> givers;
  private final Map<Optional<Integer>, Preparation> preparations = new HashMap<>();
  private final Map<Optional<Node>, List<Giver>> given = new HashMap<>();
  private final Map<Node, List<Place>> besides = new HashMap<>();
  private @Nullable Known known;
  private @Nullable Double most;
  private @Nullable CurriculumStructure structure;

  /** What costs more than the rest; what is supplied, for what is looked at from all sides only. */
  private record Known(
      Teaching teaching,
      Novelty novelty,
      Prerequisites prerequisites,
      Facilities facilities,
      Supplier<Staff> staff,
      Supplier<Double> hoursPerSkill) {}

  /**
   * @param program none for what is in no program
   * @param teaches what the program teaches of the subject
   * @param givers of the subject, whichever the program
   * @param likeness of what is to be absorbed and of targets, by id, 0 to 1
   */
  Context(
      Subject subject,
      @Nullable Node program,
      Supplier<Teaching> teaches,
      Map<String, Double> likeness,
      AbsorptionWeights weights,
      Readiness readiness,
      Supplier<Givers> givers) {
    this.subject = subject;
    this.program = program;
    this.teaches = teaches;
    this.likeness = likeness;
    this.weights = weights;
    this.need = Demand.of(subject, program, weights);
    this.readiness = readiness;
    this.givers = givers;
  }

  private Known known() {
    if (known == null) {
      Teaching teaching = teaches.get();
      known =
          new Known(
              teaching,
              Novelty.of(teaching, weights),
              Prerequisites.of(subject, teaching),
              Facilities.of(subject, teaching, program),
              SingletonSupplier.of(
                  () -> givers.get().staff(Set.copyOf(teaching.courses().values()))),
              SingletonSupplier.of(() -> Room.hoursPerSkill(teaching, weights.hoursPerSkill())));
    }
    return known;
  }

  /**
   * What no target of such relevance scores more than, unless it has absorbed the subject.
   *
   * @param near whether to work out what it takes more to know
   */
  double most(double relevance, boolean near) {
    return Part.Name.RELEVANCE.factor(relevance, weights)
        * need.factor(weights)
        * readiness.part().factor(weights)
        * (near ? mostHere() : 1)
        * (1 + ROUNDING);
  }

  /** What no target has more than by its novelty and its feasibility together. */
  private double mostHere() {
    if (most == null) {
      Known all = known();
      double feasible =
          Feasibility.value(
              // Nothing comes too late for a course of which no semester is known.
              all.prerequisites.in(null).share(),
              givers.get().most(),
              all.facilities.share(),
              1,
              weights);
      most =
          Part.Name.NOVELTY.factor(all.novelty.most(subject), weights)
              * Part.Name.FEASIBILITY.factor(feasible, weights);
    }
    return most;
  }

  Part relevance(Node target) {
    return Relevant.of(
        target, known().teaching.of(target), likeness.getOrDefault(target.id(), 0.0), weights);
  }

  /** A target with everything its score is made of. */
  record Scored(
      Context context, Node target, List<Part> parts, Feasibility feasibility, double score)
      implements Proposal {

    /** With placement and evidence, which are worked out for what is shown only. */
    Absorption told() {
      List<TrainingProject> projects =
          TrainingProject.of(context.subject, context.known().novelty, MOST_PROJECTS);
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
          Absorption.covers(context.subject.required(), context.known().teaching.of(target)),
          context.placement(target, way, feasibility, projects),
          context.weights);
    }
  }

  private static final int MOST_PROJECTS = 3;

  /** More than the order of factors can change in a product. */
  private static final double ROUNDING = 1e-12;

  private Placement placement(
      Node target, Way way, Feasibility feasibility, List<TrainingProject> projects) {
    Node course = Teaching.courseOf(target);
    Preparation preparation = feasibility.preparation();
    List<Missing> missing = preparation.additions(this::besides, course);
    return Placement.of(
        target,
        way,
        feasibility,
        projects,
        missing,
        StructureChange.of(structure(), course, preparation, missing));
  }

  private List<Place> besides(Node concept) {
    return besides.computeIfAbsent(concept, c -> Preparation.besides(known().teaching, concept));
  }

  private @Nullable CurriculumStructure structure() {
    if (structure == null && program != null) {
      structure = CurriculumStructure.ofProgram(program);
    }
    return structure;
  }

  Scored scored(Node target) {
    Node course = Teaching.courseOf(target);
    Integer semester = Teaching.number(course, "semester");
    Known all = known();
    Feasibility feasibility =
        Feasibility.of(
            preparations.computeIfAbsent(
                Optional.ofNullable(semester), s -> all.prerequisites.in(semester)),
            given.computeIfAbsent(
                Optional.ofNullable(course), c -> givers.get().forCourse(course, all.staff.get())),
            all.facilities,
            Room.of(subject, all.novelty, target, course, all.hoursPerSkill.get()),
            weights);
    List<Part> parts = new ArrayList<>();
    parts.add(relevance(target));
    parts.add(need);
    parts.add(all.novelty.of(subject, target, course));
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
            (Requirement requirement) -> requirement.share() * known().novelty.lacking(requirement))
        .sum();
  }
}
