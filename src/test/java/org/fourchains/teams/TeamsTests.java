package org.fourchains.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.search.Requirement;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The small world of these tests:
 *
 * <pre>
 *   Ann ──HAS_SKILL 4──▶ weld ◀──HAS_SKILL 2── Bob        team T: Ann leads, Bob
 *   Ann ──INVENTED──▶ patent ──CONCERNS──▶ laser ◀──CONCERNS── paper ◀──AUTHORED── Cyd
 *   Bob ──GIVES──▶ course ──TEACHES──▶ cast
 * </pre>
 */
class TeamsTests {

  private static final Offset<Double> EXACTLY = within(1e-12);
  private static final Deadline SOON = Deadline.in(Duration.ofSeconds(10));

  private final GraphSnapshot graph =
      new GraphSketch()
          .relation("Teacher:Ann HAS_SKILL Skill:weld", "level", 4L)
          .relation("Teacher:Bob HAS_SKILL Skill:weld", "level", 2L)
          .relation("Teacher:Ann INVENTED Patent:patent")
          .relation("Patent:patent CONCERNS Process:laser")
          .relation("Engineer:Cyd AUTHORED Paper:paper")
          .relation("Paper:paper CONCERNS Process:laser", "weight", 0.5)
          .relation("Teacher:Bob GIVES Course:course")
          .relation("Course:course TEACHES Skill:cast")
          .relation("Student:Dan HAS_SKILL Skill:weld", "level", 5L)
          .relation("Teacher:Ann LEADS Team:T")
          .relation("Teacher:Bob MEMBER_OF Team:T")
          .node("Skill:nobody")
          .snapshot();

  private Requirement required(String id, double weight, @Nullable Integer level) {
    return new Requirement(graph.get(id), weight, level, List.of());
  }

  private Problem problem(Requirement... required) {
    Requirements asked = new Requirements(Requirement.shares(List.of(required)), List.of());
    return new Problem(
        asked,
        node -> node.kind().person() && !node.kind().name().equals("Student"),
        node -> true,
        null);
  }

  private ExpertAnswer experts(Problem problem) {
    return ExpertAnswer.of(1, problem, Proofs.of(problem, SOON), null, TeamsWeights.DEFAULT, 10);
  }

  @Test
  void sharesSumToOneAndAConceptNamedTwiceCountsOnce() {
    List<Requirement> shares =
        Requirement.shares(
            List.of(
                required("Skill:weld", 1, 4),
                required("Skill:cast", 1, null),
                required("Skill:weld", 3, 2)));
    assertThat(shares).extracting(Requirement::share).containsExactly(0.75, 0.25);
    assertThat(shares)
        .extracting(r -> r.concept().id())
        .containsExactly("Skill:weld", "Skill:cast");
  }

  @Test
  void aLevelBelowTheOneAskedForProvesItsPart() {
    ExpertAnswer answer = experts(problem(required("Skill:weld", 1, 4)));
    assertThat(answer.matches())
        .extracting(m -> m.person().id())
        .containsExactly("Teacher:Ann", "Teacher:Bob");
    assertThat(answer.matches().get(0).score()).isEqualTo(0.7, EXACTLY);
    assertThat(answer.matches().get(1).score()).isEqualTo(0.7 / 2, EXACTLY);
  }

  @Test
  void aDocumentProvesAsMuchAsItsTwoRelationsWeigh() {
    ExpertAnswer answer = experts(problem(required("Process:laser", 1, null)));
    assertThat(answer.matches())
        .extracting(m -> m.person().id())
        .containsExactly("Teacher:Ann", "Engineer:Cyd");
    assertThat(answer.matches().get(0).score()).isEqualTo(0.8, EXACTLY);
    assertThat(answer.matches().get(1).score()).isEqualTo(0.6 * 0.5, EXACTLY);
    assertThat(answer.matches().get(0).evidence().getFirst().document())
        .isEqualTo(graph.get("Patent:patent"));
  }

  @Test
  void severalProofsOfOneThingAreJoinedAndEachContributesWhatItsLossWouldCost() {
    GraphSnapshot two =
        new GraphSketch()
            .relation("Teacher:Ann INVENTED Patent:p1")
            .relation("Patent:p1 CONCERNS Process:laser")
            .relation("Teacher:Ann AUTHORED Paper:p2")
            .relation("Paper:p2 CONCERNS Process:laser")
            .snapshot();
    Requirements asked =
        new Requirements(
            Requirement.shares(
                List.of(new Requirement(two.get("Process:laser"), 1, null, List.of()))),
            List.of());
    ExpertAnswer answer = experts(new Problem(asked, node -> true, node -> true, null));
    assertThat(answer.matches().getFirst().score()).isEqualTo(1 - 0.2 * 0.4, EXACTLY);
    assertThat(answer.matches().getFirst().evidence())
        .extracting(Evidence::contribution)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
        .containsExactly(0.8 * 0.4, 0.6 * 0.2);
  }

  @Test
  void aTeamCoversWhatAnyOfItsMembersProves() {
    Problem problem =
        problem(
            required("Skill:weld", 2, 4),
            required("Skill:cast", 1, null),
            required("Process:laser", 1, null));
    TeamMatch team = StandingTeams.of(graph, problem, Proofs.of(problem, SOON), 5).getFirst();
    assertThat(team.team()).isEqualTo(graph.get("Team:T"));
    assertThat(team.leader()).isEqualTo(graph.get("Teacher:Ann"));
    assertThat(team.members()).extracting(Node::id).containsExactly("Teacher:Ann", "Teacher:Bob");
    // weld: 1 − 0.3 × 0.65 = 0.805; cast: ½ through the course; laser: 0.8 through the patent
    assertThat(team.coverage()).isEqualTo(0.5 * 0.805 + 0.25 * 0.5 + 0.25 * 0.8, EXACTLY);
    assertThat(team.uncovered()).isEmpty();
  }

  @Test
  void whatNobodyProvesIsNamed() {
    Problem problem = problem(required("Skill:weld", 1, null), required("Skill:nobody", 1, null));
    assertThat(experts(problem).matches().getFirst().uncovered())
        .containsExactly(graph.get("Skill:nobody"));
    assertThat(StandingTeams.of(graph, problem, Proofs.of(problem, SOON), 5).getFirst().uncovered())
        .containsExactly(graph.get("Skill:nobody"));
  }

  @Test
  void theComposedTeamTakesWhoeverAddsMostAndNobodyWhoAddsNothing() {
    Problem problem = problem(required("Skill:weld", 1, 4), required("Skill:cast", 1, null));
    TeamMatch composed = ComposedTeam.of(problem, Proofs.of(problem, SOON), SOON).orElseThrow();
    // Bob alone: ½ × 0.35 + ½ × 0.5 = 0.425, Ann alone ½ × 0.7 = 0.35; Ann then raises the welding.
    assertThat(composed.members())
        .extracting(Node::id)
        .containsExactly("Teacher:Bob", "Teacher:Ann");
    assertThat(composed.coverage()).isEqualTo(0.5 * 0.805 + 0.5 * 0.5, EXACTLY);
  }

  @Test
  void studentsPeopleAndExcludedEvidenceAreLeftOutAsAsked() {
    Requirements asked =
        new Requirements(
            Requirement.shares(
                List.of(required("Process:laser", 1, null), required("Skill:weld", 1, null))),
            List.of());
    Set<Node> people = Set.of(graph.get("Teacher:Ann"), graph.get("Student:Dan"));
    Problem problem =
        new Problem(
            asked, people::contains, node -> !node.equals(graph.get("Patent:patent")), null);
    ExpertAnswer answer = experts(problem);
    assertThat(answer.matches())
        .extracting(m -> m.person().id())
        .containsExactly("Student:Dan", "Teacher:Ann");
    assertThat(answer.matches())
        .flatExtracting(m -> m.evidence().stream().map(Evidence::document).toList())
        .containsOnlyNulls();
  }

  @Test
  void contributionsOfAPersonWithOneProofForEachThingSumToTheScore() {
    ExpertAnswer answer =
        experts(problem(required("Skill:weld", 1, 4), required("Skill:cast", 2, null)));
    for (ExpertAnswer.ExpertMatch match : answer.matches()) {
      double sum = match.evidence().stream().mapToDouble(Evidence::contribution).sum();
      assertThat(sum).isEqualTo(match.score(), EXACTLY);
    }
  }

  @Test
  void aProblemNobodyKnowsAnythingAboutHasNoTeam() {
    Problem problem = problem(required("Skill:nobody", 1, null));
    List<Proof> proofs = Proofs.of(problem, SOON);
    assertThat(
            Stream.of(
                StandingTeams.of(graph, problem, proofs, 5),
                ComposedTeam.of(problem, proofs, SOON).stream().toList()))
        .allMatch(List::isEmpty);
    assertThat(experts(problem).matches()).isEmpty();
  }
}
