package org.fourchains.absorption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.fourchains.SeedSnapshot;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Not to look at everything from all sides changes nothing in what comes first. */
class BoundedRankingTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
  private static final long SEED = 7;
  private static final int CASES = 150;

  private static final GraphSnapshot GRAPH = SeedSnapshot.load();

  private static List<Node> all(String... kinds) {
    return Stream.of(kinds).flatMap(kind -> GRAPH.nodes(GRAPH.vocabulary().kind(kind))).toList();
  }

  /** Any likeness, the same for the same nodes. */
  private static Map<String, Double> anyLikeness(Node subject, Collection<Node> nodes) {
    Map<String, Double> likeness = new HashMap<>();
    for (Node node : nodes) {
      likeness.put(node.id(), new Random((subject.id() + node.id()).hashCode()).nextDouble(.6));
    }
    return likeness;
  }

  private static Ranker ranker(Node node, @Nullable Node program, AbsorptionWeights weights) {
    return new Ranker(
        FaithfulEvidenceTests.subject(node),
        program,
        (nodes, anyway) -> anyLikeness(node, nodes),
        weights,
        DAY);
  }

  @Test
  void theFirstFewAreTheFirstOfAllInRandomCases() {
    Random random = new Random(SEED);
    List<Node> subjects = all("Process", "Technology");
    List<Node> programs = all("Program");
    int more = 0;
    for (int i = 0; i < CASES; i++) {
      Node node = subjects.get(random.nextInt(subjects.size()));
      @Nullable Node program =
          random.nextInt(3) == 0 ? null : programs.get(random.nextInt(programs.size()));
      AbsorptionWeights weights =
          AbsorptionWeights.DEFAULT.with(
              Map.of("relevance", random.nextDouble(3), "need", (double) random.nextInt(2)));
      int first = 1 + random.nextInt(8);
      List<String> every =
          ranker(node, program, weights).ranked().stream().map(BoundedRankingTests::told).toList();
      List<String> few =
          ranker(node, program, weights).ranked(first).stream()
              .map(BoundedRankingTests::told)
              .toList();
      assertThat(few)
          .as("%s in %s, the first %d, seed %d, case %d", node, program, first, SEED, i)
          .isEqualTo(every.subList(0, Math.min(first, every.size())));
      more += every.size() > first ? 1 : 0;
    }
    assertThat(more).isGreaterThan(CASES / 2);
  }

  private static String told(Context.Scored scored) {
    return scored.target() + " " + scored.score();
  }
}
