package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Language;
import org.junit.jupiter.api.Test;

/**
 * The small world of these tests: program G targets the job J and the segment S.
 *
 * <pre>
 *   J requires weld (level 4, weight .5), draw (level 2), read
 *   process P in S requires weld (level 3) and uses the technology laser, itself in S
 *   firm F in S offers the job J2 (weld, level 2), raised the need N (test, level 3), uses robot
 *   course c1 teaches weld at level 3, its unit u1 teaches draw at level 2 and read without level
 * </pre>
 */
class GapsTests {

  private static final Offset<Double> EXACTLY = within(1e-12);

  private static GraphSketch world() {
    return new GraphSketch()
        .relation("Program:G TARGETS Job:J")
        .relation("Program:G TARGETS Segment:S")
        .relation("Job:J REQUIRES Skill:weld", "level", 4L, "weight", .5)
        .relation("Job:J REQUIRES Skill:draw", "level", 2L)
        .relation("Job:J REQUIRES Skill:read")
        .relation("Process:P IN_SEGMENT Segment:S")
        .relation("Process:P REQUIRES Skill:weld", "level", 3L)
        .relation("Process:P USES Technology:laser")
        .relation("Technology:laser IN_SEGMENT Segment:S")
        .relation("Enterprise:F IN_SEGMENT Segment:S")
        .relation("Enterprise:F OFFERS Job:J2")
        .relation("Job:J2 REQUIRES Skill:weld", "level", 2L)
        .relation("Enterprise:F RAISED Need:N")
        .relation("Need:N REQUIRES Skill:test", "level", 3L)
        .relation("Enterprise:F USES Technology:robot")
        .relation("Course:c1 PART_OF Program:G")
        .relation("Unit:u1 PART_OF Course:c1")
        .relation("Course:c1 TEACHES Skill:weld", "level", 3L)
        .relation("Unit:u1 TEACHES Skill:draw", "level", 2L)
        .relation("Unit:u1 TEACHES Skill:read")
        .node("Skill:test", "name", "检测", "description", "known")
        .node("Technology:laser", "name", "激光焊接", "description", "known");
  }

  @Test
  void theWeightiestComeFirstAndEachSaysOfWhatKindItIs() {
    List<Gap> gaps = Asked.gaps(world().snapshot(), "Program:G");
    // laser: P .5 and S .5; weld: only J asks more than level 3, 1 × .5; test: N .5; robot: F .2.
    assertThat(Asked.ids(gaps))
        .containsExactly("Technology:laser", "Skill:test", "Skill:weld", "Technology:robot");
    assertThat(gaps.stream().map(Gap::kind))
        .containsExactly(Gap.Kind.ABSENT, Gap.Kind.ABSENT, Gap.Kind.BELOW_LEVEL, Gap.Kind.ABSENT);
    assertThat(gaps.stream().mapToDouble(Gap::weight).toArray())
        .containsExactly(new double[] {1 / 2.0, .5 / 1.5, .5 / 1.5, .2 / 1.2}, EXACTLY);
    assertThat(gaps.stream().map(Gap::askers)).containsExactly(2, 1, 1, 1);
  }

  @Test
  void whatIsTaughtBelowTheLevelSaysBothLevelsAndWhoTeachesIt() {
    Gap weld = Asked.gap(Asked.gaps(world().snapshot(), "Program:G"), "Skill:weld");
    assertThat(weld.requiredLevel()).isEqualTo(4);
    assertThat(weld.taughtLevel()).isEqualTo(3);
    assertThat(weld.taughtBy()).hasToString("Course:c1");
    assertThat(weld.evidence()).hasSize(1);
    assertThat(weld.evidence().getFirst().sentence(Language.EN))
        .isEqualTo("“G” targets “J”; “J” requires “weld”.");
  }

  @Test
  void theEvidenceTellsTheWayFromTheProgramAndWhatTheWeightWouldLose() {
    Gap laser = Asked.gaps(world().snapshot(), "Program:G").getFirst();
    assertThat(laser.evidence())
        .extracting(e -> e.sentence(Language.EN))
        .containsExactly(
            "“G” targets “S”; “P” belongs to the segment “S”; “P” uses “激光焊接”.",
            "“G” targets “S”; “激光焊接” belongs to the segment “S”.");
    assertThat(laser.evidence().getFirst().contribution()).isCloseTo(.5 - .5 / 1.5, EXACTLY);
  }

  @Test
  void aLevelThatOneSideDoesNotSayIsNotBelow() {
    GraphSnapshot graph =
        world()
            .relation("Job:J REQUIRES Skill:plan", "level", 3L)
            .relation("Course:c1 TEACHES Skill:plan")
            .snapshot();
    GapReport report = Asked.report(graph, "Program:G");
    assertThat(Asked.ids(report.gaps())).doesNotContain("Skill:plan", "Skill:read");
    assertThat(Asked.ids(report.levelUnknown())).containsExactly("Skill:plan");
    assertThat(report.levelUnknown().getFirst().reason()).isEqualTo(Gap.Reason.NO_LEVEL_SAID);
    assertThat(report.levelUnknown().getFirst().evidence()).hasSize(1);
  }

  @Test
  void aConceptKnownOnlyByDemandIsUnknownUntilAnythingIsSaidOfIt() {
    GraphSketch sketch = world().relation("Job:J REQUIRES Skill:new");
    assertThat(Asked.gap(Asked.gaps(sketch.snapshot(), "Program:G"), "Skill:new"))
        .returns(Gap.Kind.UNKNOWN, Gap::kind)
        .returns(Gap.Reason.NOTHING_KNOWN_OF_THE_CONCEPT, Gap::reason);
    sketch.relation("Teacher:T HAS_SKILL Skill:new");
    assertThat(Asked.gap(Asked.gaps(sketch.snapshot(), "Program:G"), "Skill:new").kind())
        .isEqualTo(Gap.Kind.ABSENT);
  }

  @Test
  void aCourseThatSaysNothingButReadsLikeTheConceptMakesItUnknown() {
    GraphSnapshot graph =
        world()
            .node("Course:c2", "name", "激光焊接技术")
            .relation("Course:c2 PART_OF Program:G")
            .snapshot();
    List<Gap> gaps = Asked.gaps(graph, "Program:G");
    assertThat(Asked.gap(gaps, "Technology:laser"))
        .returns(Gap.Kind.UNKNOWN, Gap::kind)
        .returns(Gap.Reason.A_SILENT_COURSE_READS_LIKE_IT, Gap::reason)
        .returns(graph.get("Course:c2"), Gap::maybeIn);
    assertThat(Asked.gap(gaps, "Skill:test").kind()).isEqualTo(Gap.Kind.ABSENT);
    assertThat(Asked.notes(Asked.report(graph, "Program:G")))
        .contains("These courses do not say what they teach: 激光焊接技术 (c2).");
  }

  @Test
  void whatIsTaughtNarrowerOrBroaderIsNamedAndDoesNotCloseTheGap() {
    GraphSnapshot graph =
        world()
            .relation("Skill:weld BROADER Skill:test")
            .relation("Skill:x BROADER Skill:weld")
            .relation("Job:J REQUIRES Skill:x")
            .snapshot();
    List<Gap> gaps = Asked.gaps(graph, "Program:G");
    assertThat(Asked.gap(gaps, "Skill:test").nearest())
        .isEqualTo(new Near(graph.get("Skill:weld"), Near.As.NARROWER, 1));
    assertThat(Asked.gap(gaps, "Skill:x").nearest())
        .isEqualTo(new Near(graph.get("Skill:weld"), Near.As.BROADER, 1));
  }

  @Test
  void coveringOrAbsorbingATechnologyTeachesIt() {
    GraphSnapshot graph =
        world()
            .relation("Unit:u1 COVERS Technology:laser")
            .relation("Course:c1 ABSORBED Technology:robot")
            .snapshot();
    assertThat(Asked.ids(Asked.gaps(graph, "Program:G")))
        .containsExactly("Skill:test", "Skill:weld");
  }

  @Test
  void whatIsTaughtAndNotAskedIsOverSupplyOfTwoKinds() {
    GraphSnapshot graph =
        world()
            .relation("Course:c1 TEACHES Skill:old", "hours", 12L)
            .relation("Unit:u1 TEACHES Skill:old", "hours", 4L)
            .relation("Unit:u1 TEACHES Skill:elsewhere", "hours", 30L)
            .relation("Competition:C REQUIRES Skill:elsewhere")
            .relation("Unit:u1 TEACHES Skill:base")
            .relation("Skill:base PREREQUISITE Skill:test")
            .snapshot();
    List<OverSupply> over = Asked.report(graph, "Program:G").overSupply();
    assertThat(over)
        .extracting(o -> o.concept().key() + " " + o.kind() + " " + o.hours())
        .containsExactly(
            "old ASKED_BY_NOBODY 16.0",
            "base ASKED_BY_NOBODY 0.0",
            "elsewhere NOT_ASKED_BY_TARGETS 30.0");
    assertThat(over.get(1).serves())
        .isEqualTo(new Near(graph.get("Skill:test"), Near.As.NEEDS_IT_FIRST, 1));
  }

  @Test
  void weightsChangeTheOrderAndAWeightOfZeroLeavesAskersOut() {
    GapWeights weights =
        GapWeights.DEFAULT.with(new GapWeights.Input(null, null, 0.0, null, 2.0, null));
    Gaps gaps =
        Gaps.of(
            Asked.scope(world().snapshot(), "Program:G", null, null),
            Asked.KINDS,
            weights,
            Asked.SOON);
    assertThat(Asked.ids(gaps.first(10)))
        .containsExactly("Technology:robot", "Skill:test", "Skill:weld");
  }

  @Test
  void theFirstAreTheFirstOfAll() {
    GraphSnapshot graph = world().snapshot();
    List<Gap> all = Asked.gaps(graph, "Program:G");
    assertThat(Asked.gaps(Asked.scope(graph, "Program:G", null, null)).first(2))
        .isEqualTo(all.subList(0, 2));
  }

  @Test
  void processesAreGapsOnlyWhereTheyAreAskedFor() {
    Gaps gaps =
        Gaps.of(
            Asked.scope(world().snapshot(), "Program:G", null, null),
            List.of("Process"),
            GapWeights.DEFAULT,
            Asked.SOON);
    assertThat(Asked.ids(gaps.first(10))).containsExactly("Process:P");
  }
}
