package org.fourchains.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.search.Likeness;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The small world of these tests, by words alone:
 *
 * <pre>
 *   Ann ──AUTHORED──▶ P1 laser welding of copper foil ──CONCERNS──▶ laser welding ◀──COVERS── c1
 *   Bob ──AUTHORED──▶ P2 laser cutting of paper            Tess ──GIVES──▶ c1, c2, c3; Tim ──GIVES──▶ c4, c5
 *   Cyd ──AUTHORED──▶ P3 pottery glaze                     c3 ──COVERS──▶ pottery, c4 ──COVERS──▶ pottery
 * </pre>
 */
class RelevanceTests {

  private final GraphSnapshot graph =
      new GraphSketch()
          .node("Paper:P1", "name", "laser welding of copper foil")
          .node("Paper:P2", "name", "laser cutting of paper")
          .node("Paper:P3", "name", "pottery glaze")
          .node("Process:W", "name", "laser welding")
          .node("Process:G", "name", "pottery")
          .node("Course:c1", "name", "joining")
          .node("Course:c2", "name", "second year")
          .node("Course:c3", "name", "third year")
          .node("Course:c4", "name", "fourth year")
          .node("Course:c5", "name", "fifth year")
          .relation("Researcher:Ann AUTHORED Paper:P1")
          .relation("Researcher:Bob AUTHORED Paper:P2")
          .relation("Researcher:Cyd AUTHORED Paper:P3")
          .relation("Paper:P1 CONCERNS Process:W")
          .relation("Course:c1 COVERS Process:W")
          .relation("Course:c3 COVERS Process:G")
          .relation("Course:c4 COVERS Process:G")
          .relation("Teacher:Tess GIVES Course:c1")
          .relation("Teacher:Tess GIVES Course:c2")
          .relation("Teacher:Tess GIVES Course:c3")
          .relation("Teacher:Tim GIVES Course:c4")
          .relation("Teacher:Tim GIVES Course:c5")
          .snapshot();

  private final Relevance relevance = new Relevance(Likeness.over(graph), RelevanceWeights.DEFAULT);

  private List<Match> ask(@Nullable String text, @Nullable String id, String kind, String... not) {
    Set<Node> without =
        Set.copyOf(IntStream.range(0, not.length).mapToObj(i -> graph.get(not[i])).toList());
    Question question =
        new Question(
            text,
            id == null ? null : graph.get(id),
            Set.of(graph.vocabulary().kind(kind)),
            node -> true,
            without);
    return relevance.rank(graph, question, Deadline.in(Duration.ofSeconds(10))).best(10);
  }

  private static List<String> ids(List<Match> matches) {
    return matches.stream().map(match -> match.node().id()).toList();
  }

  @Test
  void whoWroteTheMostSimilarTextComesFirstAndWhoWroteNothingLikeItIsNotListed() {
    assertThat(ids(ask("laser welding of copper", null, "Researcher")))
        .containsExactly("Researcher:Ann", "Researcher:Bob");
  }

  @Test
  void excludedEvidenceProvesNothing() {
    assertThat(ids(ask("laser welding of copper", null, "Researcher", "Paper:P1")))
        .containsExactly("Researcher:Bob");
  }

  @Test
  void everyMatchShowsThePathFromItselfToTheTextThatSpeaksForIt() {
    Match ann = ask("laser welding of copper", null, "Researcher").getFirst();
    assertThat(ann.evidence().getFirst().document()).isEqualTo(graph.get("Paper:P1"));
    assertThat(ann.evidence().getFirst().path().getFirst().relation().from()).isEqualTo(ann.node());
    assertThat(ann.evidence().getFirst().path().getLast().target())
        .isEqualTo(graph.get("Paper:P1"));
  }

  @Test
  void whatCoversTheNodeAskedAboutComesBeforeItsCompanions() {
    List<Match> matches = ask(null, "Process:W", "Course");
    assertThat(ids(matches)).startsWith("Course:c1", "Course:c2");
    assertThat(matches.get(1).evidence().getFirst().path())
        .extracting(step -> step.target().id())
        .containsExactly("Teacher:Tess", "Course:c1", "Process:W");
  }

  /**
   * Tess: of her courses two are known, one of them covers pottery: 1 / (2 + 1). Tim: one of one is
   * known: 1 / (1 + 1).
   */
  @Test
  void aCompanionCountsByTheShareOfWhatIsKnownOfItWithOneForDoubt() {
    List<Match> matches = ask(null, "Process:G", "Course");
    Match fifth = named(matches, "Course:c5");
    Match second = named(matches, "Course:c2");
    assertThat(fifth.score()).isEqualTo(1 - Math.exp(-2 * 1 / 2.0), within(1e-9));
    assertThat(second.score()).isEqualTo(1 - Math.exp(-2 * 1 / 3.0), within(1e-9));
  }

  private static Match named(List<Match> matches, String id) {
    return matches.stream().filter(match -> match.node().id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void aTextThatSpeaksOfNothingKnownFindsNothing() {
    assertThat(ask("zebra umbrella", null, "Researcher")).isEmpty();
  }

  @Test
  void aBlankTextIsRefused() {
    assertThatThrownBy(() -> ask("  ", null, "Researcher"))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("text");
  }

  @Test
  void whatTheScoreWouldLoseIsNeverMoreThanTheScore() {
    for (Match match : ask("laser welding of copper foil", null, "Researcher")) {
      assertThat(match.score()).isBetween(0.0, 1.0);
      match
          .evidence()
          .forEach(e -> assertThat(e.contribution()).isBetween(0.0, match.score() + 1e-12));
    }
  }
}
