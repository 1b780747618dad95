package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fourchains.GraphSketch;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Language;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.Test;

/**
 * Segment S is part of W; program G targets S, program H targets nothing; both are of college C.
 */
class ScopeTests {

  private final GraphSnapshot graph =
      new GraphSketch()
          .relation("Segment:S PART_OF Segment:W")
          .relation("Program:G TARGETS Segment:S")
          .relation("Program:G PART_OF College:C")
          .relation("Program:H PART_OF College:C")
          .relation("Process:P IN_SEGMENT Segment:S")
          .relation("Process:P REQUIRES Skill:a")
          .relation("Process:P REQUIRES Skill:b")
          .relation("Process:Q IN_SEGMENT Segment:lonely")
          .relation("Process:Q REQUIRES Skill:a")
          .relation("Course:g PART_OF Program:G")
          .relation("Course:g TEACHES Skill:a")
          .relation("Course:h PART_OF Program:H")
          .relation("Course:h TEACHES Skill:b")
          .node("Segment:lonely")
          .snapshot();

  @Test
  void aSegmentIsHeldAgainstTheProgramsThatTargetItOrAPartOfIt() {
    Scope scope = Asked.scope(graph, null, "Segment:W", null);
    assertThat(scope.programs()).extracting(Node::key).containsExactly("G");
    assertThat(Asked.ids(Asked.gaps(scope).first(9))).containsExactly("Skill:b");
    assertThat(Asked.gaps(scope).first(9).getFirst().evidence().getFirst().sentence(Language.EN))
        .isEqualTo("“S” is part of “W”; “P” belongs to the segment “S”; “P” requires “b”.");
  }

  @Test
  void aSegmentThatNobodyTargetsIsHeldAgainstAllProgramsAndTheAnswerSaysSo() {
    GapReport report = Asked.report(Asked.scope(graph, null, "Segment:lonely", null));
    assertThat(report.programs()).extracting(Node::key).containsExactly("G", "H");
    assertThat(report.gaps()).isEmpty();
    assertThat(Asked.notes(report))
        .contains(
            "No program targets this segment; it is held against all programs of the record.");
  }

  @Test
  void aCollegeIsAllItsProgramsTogether() {
    assertThat(Asked.gaps(Asked.scope(graph, null, null, "College:C")).first(9)).isEmpty();
  }

  @Test
  void aProgramWithASegmentIsHeldAgainstThatSegmentOnly() {
    assertThat(
            Asked.ids(Asked.gaps(Asked.scope(graph, "Program:H", "Segment:lonely", null)).first(9)))
        .containsExactly("Skill:a");
  }

  @Test
  void whatMakesNoSenseIsRefusedByName() {
    assertThatThrownBy(() -> Asked.scope(graph, null, null, null))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("program: ");
    assertThatThrownBy(() -> Asked.scope(graph, "Program:G", null, "College:C"))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("college: ");
    assertThatThrownBy(() -> Asked.scope(graph, "Course:g", null, null))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessage("program: Course:g is a Course, not a Program");
    assertThatThrownBy(() -> Asked.scope(graph, null, "Segment:no", null))
        .isInstanceOf(Refusal.NotFound.class);
    assertThatThrownBy(
            () -> GapWeights.DEFAULT.with(new GapWeights.Input(-1.0, null, null, null, null, null)))
        .hasMessageStartingWith("weights.job: ");
    assertThatThrownBy(
            () -> GapWeights.DEFAULT.with(new GapWeights.Input(null, null, null, null, null, 0.0)))
        .hasMessageStartingWith("weights.half: ");
    assertThatThrownBy(() -> Checks.taught("kinds", java.util.List.of("Teacher")))
        .hasMessage("kinds: Teacher is not one of these: Process, Skill, Technology");
  }
}
