package org.fourchains.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fourchains.GraphSketch;
import org.fourchains.api.Refusal;
import org.fourchains.decisions.Plan.Absorbed;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The small world of these tests: the course c (48 hours) has the units u1 (6 hours) and u2; the
 * unit alone is in no course; P and Q can be absorbed.
 */
class PlanTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Moment MOMENT =
      new Moment(Instant.parse("2026-05-04T08:00:00Z"), DAY, "test");

  private static GraphSketch world() {
    return new GraphSketch()
        .node("Course:c", "name", "Coating", "hours", 48L, "since", LocalDate.of(2020, 9, 1))
        .node("Unit:u1", "name", "Rolls", "hours", 6L, "position", 2L)
        .node("Unit:u2", "name", "Slurry", "position", 1L)
        .node("Unit:alone")
        .node("Process:P", "name", "Dry coating")
        .node("Process:Q", "name", "Drying")
        .relation("Unit:u1 PART_OF Course:c")
        .relation("Unit:u2 PART_OF Course:c");
  }

  /** With the first decision on P and u1. */
  private static GraphSketch decided(Verdict verdict) {
    return world()
        .node(
            "Decision:1",
            "verdict",
            verdict.name(),
            "number",
            1L,
            "revision",
            0L,
            "way",
            "INSERT",
            "hours",
            4L)
        .relation("Decision:1 DECIDES Unit:u1")
        .relation("Decision:1 ABOUT Process:P");
  }

  private static GraphSketch accepted() {
    return decided(Verdict.ACCEPT)
        .relation("Unit:u1 ABSORBED Process:P", "source", "decision Decision:1")
        .node("CourseVersion:c~1", "version", 1L, "hours", 48L, "until", DAY)
        .node("CourseVersion:c~2", "version", 2L, "hours", 52L)
        .relation("CourseVersion:c~1 VERSION_OF Course:c")
        .relation("CourseVersion:c~2 VERSION_OF Course:c")
        .relation("CourseVersion:c~2 FROM_DECISION Decision:1");
  }

  private static DecisionInput input(
      Verdict verdict, @Nullable Way way, @Nullable Integer hours, @Nullable Integer revision) {
    return new DecisionInput(
        "Process:P", "Unit:u1", null, verdict, "why", "me", hours, way, null, null, revision);
  }

  private static Plan plan(GraphSnapshot graph, String target, DecisionInput input) {
    return Plan.of(Pair.of(graph, "Process:P", target, null), input, 0.5, MOMENT);
  }

  private static Plan plan(GraphSketch world, Verdict verdict) {
    return plan(world.snapshot(), "Unit:u1", input(verdict, Way.INSERT, 4, null));
  }

  private static Map<String, Object> last(Plan plan) {
    return plan.versions().getLast().properties();
  }

  @Test
  void theFirstAcceptanceWritesTheCourseAsItWasAndAsItBecomes() {
    Plan plan = plan(world(), Verdict.ACCEPT);
    assertThat(plan.absorbed()).isEqualTo(Absorbed.BEGINS);
    assertThat(plan.supersedes()).isNull();
    assertThat(plan.remarks()).isEmpty();
    assertThat(plan.properties())
        .containsEntry("id", "Decision:Process:P~Unit:u1~1")
        .containsEntry("score", 0.5)
        .containsEntry("revision", 1L)
        .containsEntry("decided", DAY);
    assertThat(plan.versions())
        .extracting(CourseVersion::id, CourseVersion::follows, CourseVersion::decision)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CourseVersion:c~1", null, null),
            org.assertj.core.groups.Tuple.tuple(
                "CourseVersion:c~2", "CourseVersion:c~1", "Decision:Process:P~Unit:u1~1"));
    assertThat(plan.versions().getFirst().properties())
        .containsEntry("hours", 48L)
        .containsEntry("since", LocalDate.of(2020, 9, 1))
        .containsEntry("summary", "1. Slurry\n2. Rolls (6 h)");
    assertThat(last(plan))
        .containsEntry("hours", 52L)
        .containsEntry("since", DAY)
        .containsEntry("change", "+ Dry coating → Rolls (INSERT, 4 h)")
        .containsEntry("summary", "1. Slurry\n2. Rolls (6 h)\n+ Dry coating → Rolls (INSERT, 4 h)");
  }

  @ParameterizedTest
  @CsvSource({"REPLACE", "PROJECT", "OPTIONAL"})
  void onlyWhatIsInsertedMakesTheCourseLonger(Way way) {
    Plan plan = plan(world().snapshot(), "Unit:u1", input(Verdict.ACCEPT, way, 4, null));
    assertThat(last(plan)).containsEntry("hours", 48L);
  }

  @Test
  void anotherAcceptanceFollowsTheNewestVersionAndNamesBoth() {
    GraphSnapshot graph = accepted().snapshot();
    Plan plan =
        Plan.of(
            Pair.of(graph, "Process:Q", "Unit:u2", null),
            input(Verdict.ACCEPT, Way.INSERT, 2, null),
            0.5,
            MOMENT);
    assertThat(plan.versions())
        .singleElement()
        .returns("CourseVersion:c~3", CourseVersion::id)
        .returns("CourseVersion:c~2", CourseVersion::follows);
    assertThat(last(plan))
        .containsEntry("hours", 54L)
        .extracting("summary")
        .asString()
        .contains("+ Dry coating → Rolls (INSERT, 4 h)\n+ Drying → Slurry (INSERT, 2 h)");
  }

  @ParameterizedTest
  @CsvSource({"REJECT", "DEFER"})
  void whatWasAcceptedIsTakenBack(Verdict verdict) {
    Plan plan = plan(accepted(), verdict);
    assertThat(plan.absorbed()).isEqualTo(Absorbed.ENDS);
    assertThat(plan.remarks()).containsExactly(Remark.TAKEN_BACK);
    assertThat(plan.supersedes()).isNotNull();
    assertThat(plan.versions())
        .singleElement()
        .returns("CourseVersion:c~2", CourseVersion::follows);
    assertThat(last(plan))
        .containsEntry("version", 3L)
        .containsEntry("hours", 48L)
        .containsEntry("change", "− Dry coating → Rolls")
        .containsEntry("summary", "1. Slurry\n2. Rolls (6 h)");
  }

  @Test
  void acceptedAgainWithOtherHoursTheRelationStaysAndTheVersionIsCorrected() {
    Plan plan = plan(accepted().snapshot(), "Unit:u1", input(Verdict.ACCEPT, Way.INSERT, 10, null));
    assertThat(plan.absorbed()).isEqualTo(Absorbed.STAYS);
    assertThat(plan.remarks()).isEmpty();
    assertThat(last(plan)).containsEntry("hours", 58L);
    assertThat(plan.id()).endsWith("~2");
  }

  @ParameterizedTest
  @CsvSource({"REJECT", "DEFER"})
  void whatWasNeverAcceptedChangesNoCourse(Verdict verdict) {
    for (GraphSketch world : List.of(world(), decided(Verdict.REJECT), decided(Verdict.DEFER))) {
      assertThat(plan(world, verdict))
          .returns(Absorbed.STAYS, Plan::absorbed)
          .returns(List.of(), Plan::versions)
          .returns(List.of(), Plan::remarks);
    }
  }

  @Test
  void whatAnotherSourceSaysIsAbsorbedStays() {
    GraphSketch elsewhere = world().relation("Unit:u1 ABSORBED Process:P", "source", "book 7");
    assertThat(plan(elsewhere, Verdict.ACCEPT))
        .returns(Absorbed.STAYS, Plan::absorbed)
        .returns(List.of(Remark.ABSORBED_BEFORE), Plan::remarks);
    assertThat(plan(elsewhere, Verdict.REJECT).absorbed()).isEqualTo(Absorbed.STAYS);
    GraphSketch both =
        decided(Verdict.ACCEPT).relation("Unit:u1 ABSORBED Process:P", "source", "book 7");
    assertThat(plan(both, Verdict.REJECT))
        .returns(Absorbed.STAYS, Plan::absorbed)
        .returns(List.of(Remark.ABSORBED_STILL, Remark.TAKEN_BACK), Plan::remarks);
  }

  @Test
  void whatEndedBeginsAnewWhenItIsAcceptedAgain() {
    GraphSketch ended =
        decided(Verdict.REJECT)
            .relation("Unit:u1 ABSORBED Process:P", "source", "decision Decision:1", "until", DAY);
    assertThat(plan(ended, Verdict.ACCEPT).absorbed()).isEqualTo(Absorbed.BEGINS);
    assertThat(plan(ended, Verdict.REJECT).absorbed()).isEqualTo(Absorbed.STAYS);
  }

  @Test
  void aUnitInNoCourseIsAcceptedWithoutAVersionAndThatIsSaid() {
    Plan plan = plan(world().snapshot(), "Unit:alone", input(Verdict.ACCEPT, null, null, null));
    assertThat(plan.versions()).isEmpty();
    assertThat(plan.absorbed()).isEqualTo(Absorbed.BEGINS);
    assertThat(plan.remarks()).containsExactly(Remark.IN_NO_COURSE);
  }

  @Test
  void aPairThatIsNotProposedHasNoScoreAndThatIsSaid() {
    Plan plan =
        Plan.of(
            Pair.of(world().snapshot(), "Process:P", "Unit:u1", null),
            input(Verdict.REJECT, null, null, null),
            null,
            MOMENT);
    assertThat(plan.properties()).doesNotContainKey("score");
    assertThat(plan.remarks()).containsExactly(Remark.NOT_PROPOSED);
  }

  /** The snapshot is at revision 1, and the decision was written in it. */
  @Test
  void anAnswerThatSomebodyHasOvertakenIsRefused() {
    GraphSnapshot graph = decided(Verdict.REJECT).snapshot();
    assertThatThrownBy(() -> plan(graph, "Unit:u1", input(Verdict.ACCEPT, null, null, 0)))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageContaining("revision: since 0 somebody else has decided")
        .hasMessageContaining("Decision:1");
    assertThatThrownBy(() -> plan(graph, "Unit:u1", input(Verdict.ACCEPT, null, null, 2)))
        .hasMessage("revision: the record is at 1, not yet at 2");
    assertThat(plan(graph, "Unit:u1", input(Verdict.ACCEPT, null, null, 1)).id()).endsWith("~2");
    assertThat(plan(graph, "Unit:u2", input(Verdict.ACCEPT, null, null, 0)).id()).endsWith("~1");
  }

  @Test
  void aDecisionImportedFromARecordFurtherOnRefusesNobody() {
    GraphSnapshot graph =
        world()
            .node("Decision:x", "verdict", "REJECT", "number", 3L, "revision", 900L)
            .relation("Decision:x DECIDES Unit:u1")
            .relation("Decision:x ABOUT Process:P")
            .snapshot();
    assertThat(plan(graph, "Unit:u1", input(Verdict.ACCEPT, null, null, 0)).id()).endsWith("~4");
  }

  @Test
  void theHighestNumberCounts() {
    GraphSnapshot graph =
        decided(Verdict.REJECT)
            .node("Decision:0", "verdict", "DEFER", "number", 2L)
            .relation("Decision:0 DECIDES Unit:u1")
            .relation("Decision:0 ABOUT Process:P")
            .snapshot();
    assertThat(Decision.on(graph.get("Process:P"), graph.get("Unit:u1")))
        .extracting(d -> d.node().id())
        .containsExactly("Decision:0", "Decision:1");
    assertThat(Decision.countingAbout(graph.get("Process:P")))
        .extracting(d -> d.node().id())
        .containsExactly("Decision:0");
    assertThat(new Decision(graph.get("Decision:1")).counts()).isFalse();
    assertThat(Decision.on(graph.get("Process:Q"), graph.get("Unit:u1"))).isEmpty();
  }
}
