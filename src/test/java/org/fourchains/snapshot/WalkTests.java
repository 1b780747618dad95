package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.vocabulary.RelationKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Against a walk that goes through all relations for every leg. */
class WalkTests {

  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final RandomGraph graph = RandomGraph.of(random, 120, true);
  private final GraphSnapshot snapshot = graph.snapshot(random);

  private record Leg(RelationKind kind, boolean forward, double factor) {}

  @RepeatedTest(50)
  void scoresSpreadAsInTheSlowWalkAndComeBestFirstWithTiesById() {
    Map<String, Double> seeds = new HashMap<>();
    random
        .ints(20, 0, 120)
        .forEach(i -> seeds.put(snapshot.node(i).id(), random.nextInt(1, 5) / 4.0));
    List<List<Leg>> ways = List.of(way(), way(), way());
    Map<String, Double> expected = new HashMap<>();
    for (List<Leg> way : ways) {
      slow(seeds, way).forEach((id, score) -> expected.merge(id, score, Double::sum));
    }
    int count = random.nextInt(6);

    Scores scores = Scores.sum(ways.stream().map(way -> fast(seeds, way, NEVER)).toList());

    assertThat(scores.size()).as("%s, seed %d", ways, seed).isEqualTo(expected.size());
    List<Scores.Scored> all = scores.best(200, node -> true);
    assertThat(all)
        .isSortedAccordingTo(
            Comparator.comparing(Scores.Scored::score).reversed().thenComparing(s -> s.node().id()))
        .allSatisfy(
            s ->
                assertThat(s.score())
                    .as("%s, seed %d", s, seed)
                    .isCloseTo(expected.getOrDefault(s.node().id(), 0.0), within(1e-9)));
    assertThat(scores.best(count, node -> true)).isEqualTo(all.stream().limit(count).toList());
    assertThat(scores.best(count, node -> node % 2 == 0))
        .isEqualTo(all.stream().filter(s -> s.node().index() % 2 == 0).limit(count).toList());
  }

  /** Legs that lead on from where the last one ended, as far as there are any. */
  private List<Leg> way() {
    List<Leg> way = new ArrayList<>();
    int length = random.nextInt(4);
    for (int i = 0; i < length; i++) {
      RelationKind kind =
          RandomGraph.WORDS.relation(
              List.of("TEACHES", "CITES", "REQUIRES", "HAS_SKILL", "CONCERNS")
                  .get(random.nextInt(5)));
      way.add(new Leg(kind, random.nextBoolean(), random.nextInt(1, 5) / 4.0));
    }
    return way;
  }

  private Scores fast(Map<String, Double> seeds, List<Leg> way, Deadline deadline) {
    Map<Node, Double> nodes = new HashMap<>();
    seeds.forEach((id, score) -> nodes.put(snapshot.find(id).orElseThrow(), score));
    List<Walk.Leg> legs =
        way.stream()
            .map(l -> new Walk.Leg(snapshot.relations(l.kind()), l.forward(), l.factor()))
            .toList();
    return Walk.along(Scores.of(snapshot, nodes), legs, deadline);
  }

  private Map<String, Double> slow(Map<String, Double> seeds, List<Leg> way) {
    Map<String, Double> scores = seeds;
    for (Leg leg : way) {
      Map<String, Double> next = new HashMap<>();
      for (RandomGraph.Edge edge : graph.edges()) {
        String begin = (leg.forward() ? edge.from() : edge.to()).id();
        String end = (leg.forward() ? edge.to() : edge.from()).id();
        if (edge.kind().equals(leg.kind()) && scores.containsKey(begin)) {
          next.merge(
              end, scores.getOrDefault(begin, 0.0) * leg.factor() * edge.weight(), Double::sum);
        }
      }
      scores = next;
    }
    return scores;
  }

  @Test
  void aDeadlineThatIsOverStopsTheWalkAndLeavesNothingBehind() {
    Map<String, Double> seeds = new HashMap<>();
    graph.vertices().forEach(v -> seeds.put(v.id(), 1.0));
    List<Leg> way = List.of(new Leg(RandomGraph.WORDS.relation("PART_OF"), true, 1));
    List<Scores.Scored> before = fast(seeds, way, NEVER).best(200, n -> true);
    assertThatThrownBy(() -> fast(seeds, way, Deadline.in(Duration.ofMillis(-1))))
        .isInstanceOf(Refusal.LimitExceeded.class);
    assertThat(fast(seeds, way, NEVER).best(200, n -> true)).isEqualTo(before);
  }
}
