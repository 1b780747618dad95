package org.fourchains.absorption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.fourchains.GraphSketch;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The small world of these tests: the process P requires mix (weight 3, level 4) and dry (weight 1)
 * and uses the technology T.
 *
 * <pre>
 *   unit u1 (course c1, program g1) teaches mix at level 2 and covers T
 *   unit u2 (course c1)             teaches dry
 *   course c2 (program g2)          teaches mix at level 4, has no unit
 *   unit u3 (in no course)          teaches dry
 *   unit u4 (course c1)             teaches mix at level 5 and has absorbed P
 * </pre>
 */
class AbsorptionTests {

  private static final Offset<Double> EXACTLY = within(1e-12);

  private final GraphSnapshot graph =
      new GraphSketch()
          .relation("Process:P REQUIRES Skill:mix", "weight", 3.0, "level", 4L)
          .relation("Process:P REQUIRES Skill:dry", "weight", 1.0)
          .relation("Process:P USES Technology:T", "weight", 1.0)
          .relation("Process:P USES Equipment:E", "weight", 1.0)
          .node("Unit:u1", "position", 2L, "hours", 6L)
          .node("Course:c1", "semester", 3L)
          .relation("Unit:u1 TEACHES Skill:mix", "level", 2L)
          .relation("Unit:u1 COVERS Technology:T")
          .relation("Unit:u1 PART_OF Course:c1")
          .relation("Unit:u2 TEACHES Skill:dry")
          .relation("Unit:u2 PART_OF Course:c1")
          .relation("Course:c1 PART_OF Program:g1")
          .relation("Course:c1 TEACHES Skill:mix", "level", 4L)
          .relation("Course:c2 TEACHES Skill:mix", "level", 4L)
          .relation("Course:c2 PART_OF Program:g2")
          .relation("Unit:u3 TEACHES Skill:dry")
          .relation("Unit:u4 TEACHES Skill:mix", "level", 5L)
          .relation("Unit:u4 ABSORBED Process:P")
          .relation("Unit:u4 PART_OF Course:c1")
          .node("Program:empty")
          .snapshot();

  /** With coverage alone; what the other parts do is tested by themselves. */
  private static final AbsorptionWeights COVERAGE =
      AbsorptionWeights.DEFAULT.with(
          Map.of("need", 0.0, "novelty", 0.0, "readiness", 0.0, "feasibility", 0.0));

  private AbsorptionAnswer answer(@Nullable String program) {
    Node process = graph.get("Process:P");
    List<Requirement> required =
        List.of("REQUIRES", "USES").stream()
            .flatMap(kind -> process.relations(kind, true))
            .map(AbsorptionTests::requirement)
            .toList();
    Subject subject =
        new Subject(
            process,
            List.of(new Subject.Core(process, List.of())),
            Requirement.shares(required),
            List.of());
    LocalDate day = LocalDate.of(2026, 8, 1);
    Ranker ranker =
        new Ranker(
            subject,
            program == null ? null : graph.get(program),
            (nodes, anyway) -> Map.of(),
            COVERAGE,
            day);
    return AbsorptionAnswer.of(subject, ranker, null, COVERAGE, day, 10);
  }

  private static Requirement requirement(Relation relation) {
    Integer level = relation.property("level") instanceof Long number ? number.intValue() : null;
    return new Requirement(
        relation.to(), relation.effectiveWeight(), level, List.of(new Step(relation, true)));
  }

  @Test
  void ranksWhatTeachesMostOfTheRequirementsAtTheLevelAskedFor() {
    AbsorptionAnswer answer = answer(null);
    assertThat(answer.items())
        .extracting(a -> a.target().id())
        .containsExactly("Course:c2", "Unit:u1", "Unit:u2", "Unit:u3");
    // shares: mix 3/6, dry 1/6, T 1/6, E 1/6
    assertThat(answer.items().get(0).score()).isEqualTo(3.0 / 6, EXACTLY);
    assertThat(answer.items().get(1).score()).isEqualTo(3.0 / 6 * 2 / 4 + 1.0 / 6, EXACTLY);
    assertThat(answer.items().get(2).score()).isEqualTo(1.0 / 6, EXACTLY);
  }

  @Test
  void theScoreIsTheProductOfItsParts() {
    for (Absorption item : answer(null).items()) {
      assertThat(
              item.parts().stream()
                  .mapToDouble(Absorption.ScorePart::value)
                  .reduce(1, (a, b) -> a * b))
          .isEqualTo(item.score(), EXACTLY);
    }
  }

  @Test
  void ofCoverageAloneEachEvidenceIsWorthItsShare() {
    for (Absorption item : answer(null).items()) {
      assertThat(item.evidence().stream().mapToDouble(e -> e.contribution()).sum())
          .isEqualTo(item.score(), EXACTLY);
    }
  }

  @Test
  void whatHasAbsorbedTheProcessIsNamedAndNotProposedAgain() {
    assertThat(answer(null).absorbedBy()).extracting(Node::id).containsExactly("Unit:u4");
    assertThat(answer(null).items()).extracting(a -> a.target().id()).doesNotContain("Unit:u4");
  }

  @Test
  void whatNobodyTeachesIsMissing() {
    assertThat(answer(null).missing()).extracting(Node::id).containsExactly("Equipment:E");
    assertThat(answer("Program:g2").missing())
        .extracting(Node::id)
        .containsExactlyInAnyOrder("Equipment:E", "Skill:dry", "Technology:T");
  }

  @Test
  void aProgramSeesOnlyItsOwnCoursesAndUnits() {
    assertThat(answer("Program:g1").items())
        .extracting(a -> a.target().id())
        .containsExactly("Unit:u1", "Unit:u2");
    assertThat(answer("Program:g2").absorbedBy()).isEmpty();
  }

  @Test
  void thePlacementSaysWhereTheUnitStands() {
    Placement placement = answer("Program:g1").items().getFirst().placement();
    assertThat(placement.programs()).extracting(Node::id).containsExactly("Program:g1");
    assertThat(placement)
        .returns(3, Placement::semester)
        .returns(2, Placement::position)
        .returns(6, Placement::hours);
  }

  @Test
  void aUnitInNoCourseIsAnsweredWithoutAPlace() {
    Absorption alone = answer(null).items().getLast();
    assertThat(alone.target().id()).isEqualTo("Unit:u3");
    assertThat(alone.course()).isNull();
    assertThat(alone.placement().programs()).isEmpty();
  }

  @Test
  void aProgramWithoutCoursesSaysSo() {
    assertThat(answer("Program:empty").notes()).contains(Note.PROGRAM_WITHOUT_COURSES);
  }

  @Test
  void evidenceReadsFromTheProcessOverWhatItRequiresToTheUnit() {
    Absorption unit = answer("Program:g1").items().getLast();
    assertThat(unit.evidence().getFirst().sentence(org.fourchains.snapshot.Language.ZH))
        .isEqualTo("「P」要求掌握「dry」，「u2」教授「dry」。");
    assertThat(unit.evidence().getFirst().sentence(org.fourchains.snapshot.Language.EN))
        .isEqualTo("“P” requires “dry”; “u2” teaches “dry”.");
  }
}
