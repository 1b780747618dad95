package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Against a search that tries every way. */
class PathsTests {

  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));
  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final RandomGraph graph = RandomGraph.of(random, 40, true);
  private final GraphSnapshot snapshot = graph.snapshot(random);

  @RepeatedTest(20)
  void theShortestPathsAreThoseOfTheSlowSearchInTheSameOrder() {
    Node from = snapshot.node(random.nextInt(40));
    Node to = snapshot.node(random.nextInt(40));
    int maxLength = random.nextInt(5);
    int first = random.nextInt(1, 8);
    List<List<String>> expected = new ArrayList<>();
    slow(new ArrayList<>(List.of(from.id())), to.id(), maxLength, expected);
    expected.sort(
        Comparator.<List<String>>comparingInt(List::size)
            .thenComparing(ids -> String.join("\0", ids)));

    List<Path> found = Paths.between(from, to, maxLength, first, NEVER);

    assertThat(found.stream().map(path -> ids(from, path)))
        .as("%s to %s, length %d, seed %d", from, to, maxLength, seed)
        .containsExactlyElementsOf(expected.stream().limit(first).toList());
  }

  private static List<String> ids(Node from, Path path) {
    List<String> ids = new ArrayList<>(List.of(from.id()));
    for (Step step : path.steps()) {
      Relation relation = step.relation();
      assertThat((step.forward() ? relation.from() : relation.to()).id()).isEqualTo(ids.getLast());
      ids.add(step.target().id());
    }
    return ids;
  }

  private void slow(List<String> way, String to, int left, List<List<String>> found) {
    if (way.getLast().equals(to)) {
      found.add(List.copyOf(way));
      return;
    }
    for (RandomGraph.Edge edge : left == 0 ? List.<RandomGraph.Edge>of() : graph.edges()) {
      follow(way, edge.from().id(), edge.to().id(), to, left, found);
      follow(way, edge.to().id(), edge.from().id(), to, left, found);
    }
  }

  private void follow(
      List<String> way, String begin, String end, String to, int left, List<List<String>> found) {
    if (way.getLast().equals(begin) && !way.contains(end)) {
      way.add(end);
      slow(way, to, left - 1, found);
      way.removeLast();
    }
  }

  @Test
  void aDeadlineThatIsOverStopsTheSearch() {
    assertThatThrownBy(
            () ->
                Paths.between(
                    snapshot.node(0), snapshot.node(1), 6, 5, Deadline.in(Duration.ofMillis(-1))))
        .isInstanceOf(Refusal.LimitExceeded.class);
  }
}
