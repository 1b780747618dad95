package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Against a search that goes through all relations for every step. */
class NeighbourhoodTests {

  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final RandomGraph graph = RandomGraph.of(random, 120, true);
  private final GraphSnapshot snapshot = graph.snapshot(random);

  /** A question. @param kinds of nodes it may enter */
  private record Asked(
      String start,
      int depth,
      Set<NodeKind> kinds,
      Set<RelationKind> relations,
      Direction direction) {}

  @RepeatedTest(20)
  void aNeighbourhoodIsWhatTheSlowSearchFinds() {
    Asked asked = anything();
    List<TreeSet<String>> expected = slow(asked);
    List<String> all = expected.stream().flatMap(TreeSet::stream).toList();
    int limit = random.nextInt(1, 130);

    Neighbourhood found = fast(asked, limit, NEVER);

    assertThat(found.counts())
        .as("%s, seed %d", asked, seed)
        .isEqualTo(expected.stream().map(TreeSet::size).toList());
    assertThat(found.nodes())
        .as("%s, seed %d", asked, seed)
        .extracting(Node::id)
        .isEqualTo(all.stream().limit(limit).toList());
    assertThat(found.truncated()).isEqualTo(all.size() > limit);
    assertThat(found.relations())
        .as("%s, seed %d", asked, seed)
        .extracting(r -> r.kind().name() + r.from() + r.to() + r.source())
        .containsExactlyInAnyOrderElementsOf(between(asked, all.stream().limit(limit)));
  }

  private Asked anything() {
    return new Asked(
        graph.vertices().get(random.nextInt(graph.vertices().size())).id(),
        random.nextInt(5),
        RandomGraph.WORDS.kinds().stream()
            .filter(k -> random.nextInt(4) > 0)
            .collect(Collectors.toSet()),
        RandomGraph.WORDS.relations().stream()
            .filter(k -> random.nextInt(4) > 0)
            .collect(Collectors.toSet()),
        Direction.values()[random.nextInt(3)]);
  }

  private Neighbourhood fast(Asked asked, int limit, Deadline deadline) {
    List<Relations> relations = asked.relations().stream().map(snapshot::relations).toList();
    return Neighbourhood.of(
        snapshot.find(asked.start()).orElseThrow(),
        new Neighbourhood.Walk(
            asked.depth(),
            n -> asked.kinds().contains(snapshot.kindOf(n)),
            relations,
            asked.direction(),
            limit),
        deadline);
  }

  private List<TreeSet<String>> slow(Asked asked) {
    Set<String> seen = new HashSet<>(Set.of(asked.start()));
    List<TreeSet<String>> steps = new ArrayList<>();
    Set<String> frontier = Set.of(asked.start());
    for (int step = 0; step < asked.depth(); step++) {
      TreeSet<String> next = new TreeSet<>();
      for (RandomGraph.Edge edge : graph.edges()) {
        if (asked.relations().contains(edge.kind())) {
          if (asked.direction() != Direction.IN
              && frontier.contains(edge.from().id())
              && asked.kinds().contains(edge.to().kind())) {
            next.add(edge.to().id());
          }
          if (asked.direction() != Direction.OUT
              && frontier.contains(edge.to().id())
              && asked.kinds().contains(edge.from().kind())) {
            next.add(edge.from().id());
          }
        }
      }
      next.removeAll(seen);
      seen.addAll(next);
      steps.add(next);
      frontier = next;
    }
    return steps;
  }

  private List<String> between(Asked asked, Stream<String> listed) {
    Set<String> inside =
        Stream.concat(Stream.of(asked.start()), listed).collect(Collectors.toSet());
    return graph.edges().stream()
        .filter(e -> asked.relations().contains(e.kind()))
        .filter(e -> inside.contains(e.from().id()) && inside.contains(e.to().id()))
        .map(e -> e.kind().name() + e.from().id() + e.to().id() + e.properties().get("source"))
        .toList();
  }

  @Test
  void aDeadlineThatIsOverStopsTheSearch() {
    Asked asked = anything();
    Asked deep = new Asked(asked.start(), 3, asked.kinds(), asked.relations(), Direction.BOTH);
    assertThatThrownBy(() -> fast(deep, 10, Deadline.in(Duration.ofMillis(-1))))
        .isInstanceOf(Refusal.LimitExceeded.class);
  }
}
