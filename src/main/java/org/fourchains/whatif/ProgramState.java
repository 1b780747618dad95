package org.fourchains.whatif;

import java.util.List;
import java.util.stream.Stream;
import org.fourchains.api.Deadline;
import org.fourchains.coverage.Gap;
import org.fourchains.coverage.Gaps;
import org.fourchains.curriculum.CurriculumStructure;
import org.fourchains.snapshot.Node;

/**
 * A program in numbers.
 *
 * @param taught how many skills, technologies and processes its courses and units teach
 * @param hours of its courses, as far as they say
 * @param openWeight the sum of the weights of its gaps: what its targets ask and it does not teach
 * @param complexity blocking and delay of all courses, see {@link CurriculumStructure}
 * @param longestPath courses on the longest path of prerequisites
 */
record ProgramState(
    int courses,
    long taught,
    int hours,
    int absent,
    int belowLevel,
    int unknown,
    double openWeight,
    int complexity,
    int longestPath) {

  /** No program has more gaps that somebody would read. */
  static final int MOST_GAPS = 10_000;

  static ProgramState of(Node program, List<Gap> gaps) {
    CurriculumStructure structure = CurriculumStructure.ofProgram(program);
    List<Node> courses = structure.courses();
    return new ProgramState(
        courses.size(),
        courses.stream()
            .flatMap(course -> Stream.concat(Stream.of(course), course.linked("PART_OF", false)))
            .flatMap(ProgramState::content)
            .distinct()
            .count(),
        (int) courses.stream().mapToDouble(course -> course.number("hours", 0)).sum(),
        count(gaps, Gap.Kind.ABSENT),
        count(gaps, Gap.Kind.BELOW_LEVEL),
        count(gaps, Gap.Kind.UNKNOWN),
        gaps.stream().mapToDouble(Gap::weight).sum(),
        structure.complexity(),
        structure.longestPath().size());
  }

  static List<Gap> gaps(Node program, Deadline deadline) {
    return Gaps.ofProgram(program, MOST_GAPS, deadline);
  }

  private static Stream<Node> content(Node target) {
    return Stream.of("TEACHES", "COVERS", "ABSORBED").flatMap(kind -> target.linked(kind, true));
  }

  private static int count(List<Gap> gaps, Gap.Kind kind) {
    return (int) gaps.stream().filter(gap -> gap.kind() == kind).count();
  }
}
