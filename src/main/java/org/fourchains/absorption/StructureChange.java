package org.fourchains.absorption;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.curriculum.CurriculumStructure;
import org.fourchains.curriculum.CurriculumStructure.Prerequisite;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the order of a program's courses: blocking and delay factor of the course and the
 * complexity of the program, before and after the courses that teach what is needed before come
 * before it. See {@link CurriculumStructure} for the definitions.
 *
 * @param added the prerequisites between courses that it would add
 */
record StructureChange(
    int blocking,
    int blockingAfter,
    int delay,
    int delayAfter,
    int complexity,
    int complexityAfter,
    List<Prerequisite> added) {

  /** None for what is in no program. */
  static @Nullable StructureChange of(
      @Nullable CurriculumStructure before,
      @Nullable Node course,
      Preparation preparation,
      List<Preparation.Missing> missing) {
    if (before == null || course == null || !before.courses().contains(course)) {
      return null;
    }
    Set<Node> needed = Set.copyOf(before.prerequisites(course));
    Set<Prerequisite> added = new LinkedHashSet<>();
    Stream.concat(
            preparation.met().values().stream().map(Preparation.Met::course),
            missing.stream().map(Preparation.Missing::addTo))
        .filter(first -> first != null && !first.equals(course))
        .filter(first -> !needed.contains(first))
        .forEach(first -> added.add(new Prerequisite(first, course)));
    CurriculumStructure after = before.with(added);
    return new StructureChange(
        before.blocking(course),
        after.blocking(course),
        before.delay(course),
        after.delay(course),
        before.complexity(),
        after.complexity(),
        List.copyOf(added));
  }
}
