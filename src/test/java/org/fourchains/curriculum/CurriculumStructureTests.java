package org.fourchains.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.fourchains.GraphSketch;
import org.fourchains.curriculum.CurriculumStructure.Prerequisite;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;

/** Small curricula with figures worked out on paper, or published. */
class CurriculumStructureTests {

  private static GraphSnapshot sketch(String courses, String... arrows) {
    GraphSketch sketch = new GraphSketch();
    for (String course : courses.split("")) {
      sketch.node("Course:" + course).relation("Course:" + course + " PART_OF Program:p");
    }
    for (String arrow : arrows) {
      sketch.relation(
          "Course:%s PREREQUISITE Course:%s".formatted(arrow.charAt(0), arrow.charAt(1)));
    }
    return sketch.snapshot();
  }

  private static CurriculumStructure structure(String courses, String... arrows) {
    return CurriculumStructure.ofProgram(sketch(courses, arrows).get("Program:p"));
  }

  private static Node course(CurriculumStructure structure, String key) {
    return structure.courses().stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<Integer> blocking(CurriculumStructure structure) {
    return structure.courses().stream().map(structure::blocking).toList();
  }

  private static List<Integer> delay(CurriculumStructure structure) {
    return structure.courses().stream().map(structure::delay).toList();
  }

  private static String keys(List<Node> courses) {
    return String.join("", courses.stream().map(Node::key).toList());
  }

  private static List<String> arrows(List<Prerequisite> prerequisites) {
    return prerequisites.stream().map(p -> p.before().key() + p.after().key()).toList();
  }

  /**
   * "Underwater basket weaving" of the tests of CurricularAnalytics.jl, the toolbox of the paper's
   * authors, with the figures they give.
   */
  @Test
  void theFirstPublishedExampleHasThePublishedFigures() {
    CurriculumStructure structure = structure("ABCDEFGH", "AC", "BC", "DC", "CE", "DF");
    assertThat(blocking(structure)).containsExactly(2, 2, 1, 3, 0, 0, 0, 0);
    assertThat(delay(structure)).containsExactly(3, 3, 3, 3, 3, 2, 1, 1);
    assertThat(structure.complexity()).isEqualTo(27);
    assertThat(structure.cycles()).isEmpty();
    assertThat(keys(structure.longestPath())).isEqualTo("ACE");
  }

  /**
   * "Postmodern basket weaving" of the same. Its tests give C the delay 4; but A, C, D, G, F is a
   * path of five through C, so we hold with the paper's definition.
   */
  @Test
  void theSecondPublishedExampleHasThePublishedFiguresButOne() {
    CurriculumStructure structure =
        structure("ABCDEFG", "AB", "AC", "BD", "CD", "CE", "DF", "DG", "GF");
    assertThat(blocking(structure)).containsExactly(6, 3, 4, 2, 0, 0, 1);
    assertThat(delay(structure)).containsExactly(5, 5, 5, 5, 3, 5, 5);
    assertThat(structure.courses().stream().map(structure::complexity))
        .containsExactly(11, 8, 9, 7, 3, 5, 6);
    assertThat(structure.complexity()).isEqualTo(49);
    assertThat(keys(structure.longestPath())).isEqualTo("ABDGF");
    assertThat(keys(structure.longestPathThrough(course(structure, "C")))).isEqualTo("ACDGF");
    assertThat(keys(structure.longestPathThrough(course(structure, "E")))).isEqualTo("ACE");
    assertThat(keys(structure.blocked(course(structure, "C")))).isEqualTo("DEFG");
  }

  /** A and B need one another, so both stand on every path through either, and C needs itself. */
  @Test
  void coursesThatNeedOneAnotherCountAsOneWithAllItsCourses() {
    CurriculumStructure structure = structure("ABCDE", "DA", "AB", "BA", "BC", "CC");
    assertThat(structure.cycles().stream().map(CurriculumStructureTests::keys))
        .containsExactly("AB", "C");
    assertThat(blocking(structure)).containsExactly(2, 2, 0, 3, 0);
    assertThat(delay(structure)).containsExactly(4, 4, 4, 4, 1);
    assertThat(keys(structure.longestPath())).isEqualTo("DABC");
    assertThat(structure.complexity()).isEqualTo(7 + 17);
  }

  @Test
  void aProgramWithoutCoursesHasNoStructureAndSaysSo() {
    CurriculumStructure none =
        CurriculumStructure.ofProgram(
            new GraphSketch().node("Program:p").snapshot().get("Program:p"));
    assertThat(none.courses()).isEmpty();
    assertThat(none.complexity()).isZero();
    assertThat(none.longestPath()).isEmpty();
    assertThat(none.cycles()).isEmpty();
    assertThat(none.misplaced()).isEmpty();
  }

  @Test
  void prerequisitesOfOtherProgramsAreToldApartAndCountForNothing() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Course:A PART_OF Program:p")
            .relation("Course:B PART_OF Program:p")
            .relation("Course:B PART_OF Program:q")
            .relation("Course:X PART_OF Program:q")
            .relation("Course:Y PREREQUISITE Course:A")
            .relation("Course:A PREREQUISITE Course:B")
            .relation("Course:B PREREQUISITE Course:X")
            .snapshot();
    CurriculumStructure p = CurriculumStructure.ofProgram(graph.get("Program:p"));
    assertThat(arrows(p.prerequisites())).containsExactly("AB");
    assertThat(arrows(p.missing())).containsExactly("YA");
    assertThat(arrows(p.leaving())).containsExactly("BX");
    assertThat(blocking(p)).containsExactly(1, 0);
    assertThat(delay(p)).containsExactly(2, 2);
    CurriculumStructure q = CurriculumStructure.ofProgram(graph.get("Program:q"));
    assertThat(arrows(q.missing())).containsExactly("AB");
    assertThat(q.complexity()).isEqualTo(1 + 2 + 2);
  }

  @Test
  void aPrerequisiteInTheSameOrALaterSemesterIsMisplacedAndUnknownOnesAreNot() {
    GraphSnapshot graph =
        new GraphSketch()
            .node("Course:A", "semester", 2L)
            .node("Course:B", "semester", 2L)
            .node("Course:C", "semester", 1L)
            .node("Course:D", "semester", 3L)
            .node("Course:E")
            .relation("Course:A PREREQUISITE Course:B")
            .relation("Course:A PREREQUISITE Course:C")
            .relation("Course:A PREREQUISITE Course:D")
            .relation("Course:A PREREQUISITE Course:E")
            .relation("Course:E PREREQUISITE Course:C")
            .snapshot();
    CurriculumStructure structure =
        CurriculumStructure.of(graph.nodes(GraphSketch.VOCABULARY.kind("Course")).toList());
    assertThat(
            structure.misplaced().stream()
                .map(m -> arrows(List.of(m.prerequisite())) + " " + m.before() + " " + m.after()))
        .containsExactly("[AB] 2 2", "[AC] 2 1");
  }

  @Test
  void aFurtherPrerequisiteChangesACopyOnly() {
    CurriculumStructure before = structure("ABC", "AB");
    Prerequisite added = new Prerequisite(course(before, "B"), course(before, "C"));
    CurriculumStructure after = before.with(List.of(added, added));
    assertThat(blocking(after)).containsExactly(2, 1, 0);
    assertThat(delay(after)).containsExactly(3, 3, 3);
    assertThat(blocking(before)).containsExactly(1, 0, 0);
    assertThat(delay(before)).containsExactly(2, 2, 1);
  }

  @Test
  void aDroppedCourseCutsTheChainAndIsMissedByWhatNeedsIt() {
    CurriculumStructure before = structure("ABCD", "AB", "BC", "CD");
    CurriculumStructure after = before.without(List.of(course(before, "B")));
    assertThat(keys(after.courses())).isEqualTo("ACD");
    assertThat(arrows(after.missing())).containsExactly("BC");
    assertThat(arrows(after.leaving())).containsExactly("AB");
    assertThat(delay(after)).containsExactly(1, 2, 2);
    assertThat(after.complexity()).isEqualTo(1 + 3 + 2);
  }

  @Test
  void theOrderOfCoursesAndTheirRepetitionDoNotMatter() {
    GraphSnapshot graph = sketch("ABC", "AB", "BC");
    List<Node> twice =
        Stream.of("C", "A", "B", "A").map(key -> graph.get("Course:" + key)).toList();
    assertThat(CurriculumStructure.of(twice).complexity()).isEqualTo(12);
    assertThat(keys(CurriculumStructure.of(twice).courses())).isEqualTo("ABC");
  }

  @Test
  void aCourseOfAnotherProgramIsRefusedByName() {
    CurriculumStructure structure = structure("A");
    Node stranger = sketch("Z").get("Course:Z");
    assertThatThrownBy(() -> structure.blocking(stranger))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Course:Z");
  }
}
