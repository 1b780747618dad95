package org.fourchains.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.fourchains.SeedSnapshot;
import org.fourchains.curriculum.CurriculumStructure.Prerequisite;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The programs of the seed. All figures were worked out by hand from
 * Course-PREREQUISITE-Course.csv, Course-PART_OF-Program.csv and Course.csv before they were asked
 * for.
 */
class SeedCurriculumTests {

  private static final GraphSnapshot SEED = SeedSnapshot.load();
  static final CourseTypes TYPES = new CourseTypes(List.of("理论"), List.of("理实一体"), List.of("实训"));

  private static CurriculumStructure structure(String program) {
    return CurriculumStructure.ofProgram(SEED.get("Program:" + program));
  }

  private static String keys(List<Node> nodes) {
    return nodes.stream().map(Node::key).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "AL-PG1, 12, 17, 36, AL-C01 AL-C03 AL-C05 AL-C06",
    "AL-PG2, 24, 37, 73, AL-C01 AL-C03 AL-C05 AL-C06",
    "AL-PG3, 12, 15, 35, AL-C01 AL-C24 AL-C25 AL-C27",
    "AL-PG4, 14, 15, 36, AL-C01 AL-C21 AL-C36",
    "AL-PG5, 10, 12, 29, AL-C01 AL-C29 AL-C30 AL-C31",
    "LB-Y01, 23, 36, 72, LB-C02 LB-C05 LB-C12 LB-C13",
    "LB-Y02, 18, 24, 55, LB-C01 LB-C18 LB-C29 LB-C28",
    "LB-Y03, 14, 11, 31, LB-C01 LB-C18 LB-C19",
    "LB-Y04, 15, 20, 45, LB-C01 LB-C18 LB-C22 LB-C20"
  })
  void everyProgramHasTheFiguresWorkedOutByHand(
      String program, int courses, int blocking, int delay, String longest) {
    CurriculumStructure structure = structure(program);
    assertThat(structure.courses()).hasSize(courses);
    assertThat(structure.courses().stream().mapToInt(structure::blocking).sum())
        .isEqualTo(blocking);
    assertThat(structure.courses().stream().mapToInt(structure::delay).sum()).isEqualTo(delay);
    assertThat(structure.complexity()).isEqualTo(blocking + delay);
    assertThat(keys(structure.longestPath())).isEqualTo(longest);
    assertThat(structure.cycles()).isEmpty();
    assertThat(structure.missing()).isEmpty();
  }

  /** The same course blocks as many courses as the program has of those that need it. */
  @ParameterizedTest
  @CsvSource({
    "AL-PG1, AL-C01, 8, 4",
    "AL-PG2, AL-C01, 19, 4",
    "AL-PG3, AL-C01, 7, 4",
    "AL-PG4, AL-C01, 7, 3",
    "AL-PG5, AL-C01, 6, 4",
    "AL-PG2, AL-C02, 3, 3",
    "AL-PG2, AL-C13, 0, 3",
    "LB-Y01, LB-C02, 9, 4",
    "LB-Y01, LB-C14, 0, 3",
    "LB-Y02, LB-C18, 3, 4",
    "LB-Y04, LB-C18, 5, 4",
    "LB-Y03, LB-C37, 0, 1"
  })
  void coursesHaveTheFactorsWorkedOutByHand(
      String program, String course, int blocking, int delay) {
    Node asked = SEED.get("Course:" + course);
    assertThat(structure(program).blocking(asked)).isEqualTo(blocking);
    assertThat(structure(program).delay(asked)).isEqualTo(delay);
  }

  /** Strip rolling and sheet forming are both given in the fourth semester. */
  @Test
  void onlySheetFormingStandsBesideWhatItNeeds() {
    for (Node program : SEED.nodes(SEED.vocabulary().kind("Program")).toList()) {
      List<Misplaced> expected =
          program.key().equals("AL-PG2")
              ? List.of(
                  new Misplaced(
                      new Prerequisite(SEED.get("Course:AL-C14"), SEED.get("Course:AL-C18")), 4, 4))
              : List.of();
      assertThat(CurriculumStructure.ofProgram(program).misplaced()).isEqualTo(expected);
    }
  }

  /**
   * Theory 48 + 32 + 48, practice 32 + 48 + 48, mixed 48 + 64 + 48 + 64, and in the mixed courses
   * tasks of 16 + 16 + 12 hours.
   */
  @Test
  void surfaceTreatmentIsPracticeForAThirdToThreeQuarters() {
    Practice practice = CurriculumAnswer.of(SEED.get("Program:AL-PG5"), TYPES).practice();
    assertThat(practice.byType().stream().map(t -> t.courseType() + t.form() + t.hours().hours()))
        .containsExactly("理实一体MIXED224", "实训PRACTICE128", "理论THEORY128");
    assertThat(practice.tasks().hours()).isEqualTo(44);
    PracticeHours hours = practice.practice();
    assertThat(hours.total()).isEqualTo(480);
    assertThat(hours.atLeast()).isEqualTo(172);
    assertThat(hours.atMost()).isEqualTo(352);
    assertThat(hours.lowest()).isEqualTo(172 / 480.0, within(1e-12));
    assertThat(hours.highest()).isEqualTo(352 / 480.0, within(1e-12));
    assertThat(keys(hours.surely())).isEqualTo("AL-C08 AL-C20 AL-TT09 AL-TT08 AL-C32 AL-TT11");
    assertThat(keys(hours.perhaps())).isEqualTo("AL-C29 AL-C30 AL-C31 AL-C37");
  }

  @Test
  void unitsMadeFromProjectsAndThoseWithEquipmentAreCounted() {
    Practice practice = CurriculumAnswer.of(SEED.get("Program:AL-PG5"), TYPES).practice();
    assertThat(practice.conversions().stream().map(c -> c.target().key() + ": " + keys(c.from())))
        .containsExactly(
            "AL-U132: AL-A16",
            "AL-TT08: AL-A12 AL-R21",
            "AL-TT09: AL-A18 AL-R23",
            "AL-TT11: AL-A08 AL-R13");
    assertThat(practice.converted().value()).isEqualTo(4 / 39.0, within(1e-12));
    assertThat(practice.equipped().value()).isEqualTo(14 / 36.0, within(1e-12));
    assertThat(practice.furnished().value()).isEqualTo(1.0);
  }

  /** Practice 36 + 44, tasks of mixed courses 24 + 24 + 20; the task of LB-C34 is inside its 44. */
  @Test
  void aTaskOfACourseThatIsAllPracticeIsNotCountedTwice() {
    Practice practice = CurriculumAnswer.of(SEED.get("Program:LB-Y02"), TYPES).practice();
    assertThat(practice.practice().total()).isEqualTo(718);
    assertThat(practice.practice().atLeast()).isEqualTo(148);
    assertThat(practice.practice().atMost()).isEqualTo(590);
    assertThat(practice.tasks().hours()).isEqualTo(108);
    assertThat(keys(practice.conversions().stream().map(Conversion::target).toList()))
        .isEqualTo("LB-U1405 LB-U2802 LB-Q05 LB-Q06 LB-Q07");
  }
}
