package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Records that are not as they should be: each gets an answer that says so, in time. */
@Timeout(10)
class OddGraphTests {

  private static GraphSketch asking() {
    return new GraphSketch()
        .relation("Program:G TARGETS Job:J")
        .relation("Job:J REQUIRES Skill:a")
        .relation("Student:x HAS_SKILL Skill:a");
  }

  private static List<String> notes(GraphSketch sketch) {
    return Asked.notes(Asked.report(sketch.snapshot(), "Program:G"));
  }

  @Test
  void aProgramWithoutTargets() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Course:c PART_OF Program:G")
            .relation("Course:c TEACHES Skill:a")
            .snapshot();
    GapReport report = Asked.report(graph, "Program:G");
    assertThat(report.gaps()).isEmpty();
    assertThat(report.overSupply()).hasSize(1);
    assertThat(Asked.notes(report))
        .containsExactly(
            "The program targets no job and no segment: there is nothing to hold it against.");
  }

  @Test
  void targetsThatAskForNothing() {
    assertThat(
            notes(
                new GraphSketch()
                    .relation("Program:G TARGETS Segment:S")
                    .relation("Course:c PART_OF Program:G")
                    .relation("Course:c TEACHES Skill:a")))
        .containsExactly("The targets ask for nothing of the kinds asked for.");
  }

  @Test
  void aProgramWithoutCourses() {
    GapReport report = Asked.report(asking().snapshot(), "Program:G");
    assertThat(report.gaps()).extracting(Gap::reason).containsExactly(Gap.Reason.NO_COURSES);
    assertThat(report.counts()).isEqualTo(new Gaps.Counts(0, 0, 1));
    assertThat(Asked.notes(report))
        .containsExactly("The record knows no courses: every gap is unknown.");
  }

  @Test
  void coursesThatAllTeachNothing() {
    GapReport report =
        Asked.report(asking().relation("Course:c PART_OF Program:G").snapshot(), "Program:G");
    assertThat(report.gaps())
        .extracting(Gap::reason)
        .containsExactly(Gap.Reason.NO_COURSE_SAYS_WHAT_IT_TEACHES);
    assertThat(Asked.notes(report))
        .containsExactly("No course says what it teaches: every gap is unknown.");
  }

  @Test
  void aUnitInNoCourseThatTeachesWhatIsMissing() {
    GapReport report =
        Asked.report(
            asking()
                .relation("Course:c PART_OF Program:G")
                .relation("Course:c TEACHES Skill:b")
                .relation("Unit:lost TEACHES Skill:a")
                .snapshot(),
            "Program:G");
    assertThat(Asked.ids(report.gaps())).containsExactly("Skill:a");
    assertThat(Asked.notes(report))
        .containsExactly(
            "These units teach what is missing but are in no course, so that they do not count: lost (lost).");
  }

  @Test
  void twoCoursesWithOneNameCountEach() {
    GapReport report =
        Asked.report(
            asking()
                .node("Course:c1", "name", "焊接")
                .node("Course:c2", "name", "焊接")
                .relation("Course:c1 PART_OF Program:G")
                .relation("Course:c2 PART_OF Program:G")
                .relation("Course:c1 TEACHES Skill:a")
                .relation("Course:c2 TEACHES Skill:b")
                .snapshot(),
            "Program:G");
    assertThat(report.courses()).isEqualTo(2);
    assertThat(report.gaps()).isEmpty();
    assertThat(Asked.notes(report))
        .containsExactly(
            "These courses share a name with another and are counted each: 焊接 (c1), 焊接 (c2).");
  }

  @Test
  void circlesOfConceptsCoursesAndSegmentsEndAndAreNamed() {
    GraphSketch sketch =
        asking()
            .relation("Skill:a BROADER Skill:b")
            .relation("Skill:b BROADER Skill:a")
            .relation("Skill:a PREREQUISITE Skill:a")
            .relation("Course:c PART_OF Program:G")
            .relation("Course:c TEACHES Skill:z")
            .relation("Course:c PREREQUISITE Course:d")
            .relation("Course:d PREREQUISITE Course:c")
            .relation("Program:G TARGETS Segment:S")
            .relation("Segment:S PART_OF Segment:T")
            .relation("Segment:T PART_OF Segment:S")
            .relation("Segment:S BROADER Segment:S");
    assertThat(notes(sketch)).hasSize(5).allMatch(note -> note.contains(" leads in a circle at "));
    GraphSnapshot graph = sketch.snapshot();
    Scope scope = Asked.scope(graph, "Program:G", null, null);
    assertThat(Coverage.of(scope, "Skill", 1, GapWeights.DEFAULT, Asked.SOON).columns()).hasSize(1);
    assertThat(Asked.scope(graph, null, "Segment:T", null).programs()).hasSize(1);
  }
}
