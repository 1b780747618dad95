package org.fourchains.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.search.Likeness.Like;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Language;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What else comes from the same hands. */
class SameHandsTests {

  private static final RelevanceWeights WEIGHTS = RelevanceWeights.DEFAULT;
  private static final Deadline DEADLINE = Deadline.in(Duration.ofSeconds(30));

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private static List<Proof> proofs(GraphSnapshot graph, List<Like> likes, String kind) {
    Seeds seeds = Seeds.of(likes, null, Set.of(), WEIGHTS);
    Ways ways = Ways.to(graph, Set.of(graph.vocabulary().kind(kind)));
    return SameHands.of(graph, seeds.all(), ways, WEIGHTS, DEADLINE);
  }

  /**
   * Tess gives the best course and one half as like: for the other of her three speaks (1 + .5) / 3
   * of what the best one has, for the best one .5 / 3.
   */
  @Test
  void aCourseIsHeldUpByWhatItsTeacherGivesBesides() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Teacher:Tess GIVES Course:best")
            .relation("Teacher:Tess GIVES Course:half")
            .relation("Teacher:Tess GIVES Course:other")
            .relation("Teacher:Tim GIVES Course:alone")
            .relation("Teacher:Tim GIVES Course:besides")
            .snapshot();
    List<Like> likes =
        List.of(new Like(graph.get("Course:best"), .6), new Like(graph.get("Course:half"), .3));
    double field = Math.pow(.6, 1.5) + Math.pow(.3, 1.5);
    double scale = WEIGHTS.hands() * (1 + WEIGHTS.field() * Math.pow(.6, 1.5) / field);

    List<Proof> proofs = proofs(graph, likes, "Course");

    Map<String, Double> strengths = new TreeMap<>();
    proofs.forEach(p -> strengths.put(graph.node(p.target()).id(), p.strength()));
    assertThat(strengths.keySet()).containsExactly("Course:best", "Course:half", "Course:other");
    assertThat(strengths.get("Course:other")).isEqualTo(scale * 1.5 / 3, within(1e-9));
    assertThat(strengths.get("Course:best")).isEqualTo(scale * .5 / 3, within(1e-9));
    assertThat(strengths.get("Course:half")).isEqualTo(scale * 1 / 3, within(1e-9));
    Proof other = proofs.get(2);
    assertThat(other.text().id()).isEqualTo("Course:best");
    assertThat(new Path(other.path()).sentence(Language.EN))
        .isEqualTo("“Tess” gives “other”; “Tess” gives “best”.");
  }

  @Test
  void personsAreNoWorksAndConceptsComeFromNobodysHands() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Teacher:Tess GIVES Course:c")
            .relation("Teacher:Tess HAS_SKILL Skill:s")
            .relation("Teacher:Tess HAS_SKILL Skill:t")
            .snapshot();
    List<Like> likes = List.of(new Like(graph.get("Skill:s"), .6));
    assertThat(proofs(graph, likes, "Skill")).isEmpty();
    assertThat(proofs(graph, likes, "Teacher")).isEmpty();
  }

  @RepeatedTest(20)
  void agreesWithASlowObviousOracle() {
    GraphSketch sketch = new GraphSketch();
    for (int i = 0; i < 8 * 15; i++) {
      if (random.nextInt(3) == 0) {
        sketch.relation("Teacher:T" + i / 15 + " GIVES Course:C" + i % 15);
      }
    }
    GraphSnapshot graph = sketch.snapshot();
    List<Node> courses = graph.nodes(graph.vocabulary().kind("Course")).toList();
    List<Like> likes = new ArrayList<>();
    courses.stream()
        .filter(c -> random.nextBoolean())
        .forEach(c -> likes.add(new Like(c, .1 + .9 * random.nextDouble())));
    Map<Node, Double> found = new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
    proofs(graph, likes, "Course").forEach(p -> found.put(graph.node(p.target()), p.strength()));
    courses.forEach(
        course ->
            assertThat(found.getOrDefault(course, 0.0))
                .as("%s, seed %d", course, seed)
                .isEqualTo(slowly(course, likes), within(1e-9)));
  }

  private static double slowly(Node course, List<Like> likes) {
    double best = likes.stream().mapToDouble(Like::score).max().orElse(1);
    double field = likes.stream().mapToDouble(l -> Math.pow(l.score(), 1.5)).sum();
    double scale = WEIGHTS.hands() * (1 + WEIGHTS.field() * Math.pow(best, 1.5) / field);
    return course
        .linked("GIVES", false)
        .mapToDouble(
            teacher -> {
              List<Node> given = teacher.linked("GIVES", true).toList();
              double sum =
                  given.stream()
                      .filter(g -> !g.equals(course))
                      .flatMap(g -> likes.stream().filter(l -> l.node().equals(g)))
                      .mapToDouble(l -> l.score() / best)
                      .sum();
              return scale * sum / given.size();
            })
        .max()
        .orElse(0);
  }
}
