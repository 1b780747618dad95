package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.search.Hit;
import org.fourchains.search.Requirement;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Which units and courses should absorb a process: plain coverage, those first that teach most of
 * what it requires already. Pure: the same requirements and snapshot give the same answer.
 */
record AbsorptionAnswer(
    long revision,
    Node process,
    List<Hit> understood,
    List<Requirement> required,
    List<Absorption> items,
    List<Node> absorbedBy,
    List<Node> missing,
    List<Note> notes) {

  static AbsorptionAnswer of(Node process, Requirements asked, @Nullable Node program, int first) {
    List<Requirement> required = asked.required();
    Predicate<Node> inProgram = program == null ? target -> true : targetsOf(program)::contains;
    Map<Node, List<Teaching>> byTarget = Teaching.byTarget(required, inProgram);
    List<Node> absorbedBy = absorbedBy(process, inProgram);
    List<Absorption> items =
        candidates(byTarget, absorbedBy)
            .map(
                target ->
                    Absorption.of(target, required, Objects.requireNonNull(byTarget.get(target))))
            .sorted(
                Comparator.comparingDouble((Absorption a) -> -a.score())
                    .thenComparing(a -> a.target().id()))
            .limit(first)
            .toList();
    return new AbsorptionAnswer(
        process.graph().revision(),
        process,
        asked.understood(),
        required,
        items,
        absorbedBy,
        missing(required, byTarget),
        notes(asked, program, byTarget));
  }

  /**
   * Units, and courses none of whose units teach anything of it; not those that have absorbed the
   * process.
   */
  private static Stream<Node> candidates(
      Map<Node, List<Teaching>> byTarget, List<Node> absorbedBy) {
    Set<Node> coursesOfUnits =
        byTarget.keySet().stream()
            .filter(target -> target.kind().name().equals("Unit"))
            .map(Placement::courseOf)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return byTarget.keySet().stream()
        .filter(t -> !absorbedBy.contains(t) && !coursesOfUnits.contains(t));
  }

  private static List<Node> absorbedBy(Node process, Predicate<Node> inProgram) {
    LocalDate today = LocalDate.now();
    return Stream.concat(process.relations("ABSORBED", false), process.relations("COVERS", false))
        .filter(relation -> !relation.endedBy(today))
        .map(Relation::from)
        .filter(inProgram)
        .distinct()
        .sorted(Comparator.comparing(Node::id))
        .toList();
  }

  private static List<Node> missing(
      List<Requirement> required, Map<Node, List<Teaching>> byTarget) {
    Set<Requirement> taught =
        byTarget.values().stream()
            .flatMap(List::stream)
            .map(Teaching::requirement)
            .collect(Collectors.toSet());
    return required.stream()
        .filter(requirement -> !taught.contains(requirement))
        .map(Requirement::concept)
        .toList();
  }

  /** The courses of a program and their units. */
  private static Set<Node> targetsOf(Node program) {
    Set<Node> targets = new HashSet<>();
    program.linked("PART_OF", false).forEach(targets::add);
    List.copyOf(targets).forEach(course -> course.linked("PART_OF", false).forEach(targets::add));
    return targets;
  }

  private static List<Note> notes(
      Requirements asked, @Nullable Node program, Map<Node, List<Teaching>> byTarget) {
    List<Note> notes = new ArrayList<>();
    boolean fromText =
        asked.required().stream().allMatch(requirement -> requirement.paths().isEmpty());
    if (fromText) {
      notes.add(Note.REQUIRES_NOTHING);
    }
    if (asked.required().isEmpty()) {
      notes.add(Note.SPEAKS_OF_NOTHING);
    } else if (program != null && program.linked("PART_OF", false).findAny().isEmpty()) {
      notes.add(Note.PROGRAM_WITHOUT_COURSES);
    } else if (byTarget.isEmpty()) {
      notes.add(Note.NOBODY_TEACHES);
    }
    return notes;
  }
}
