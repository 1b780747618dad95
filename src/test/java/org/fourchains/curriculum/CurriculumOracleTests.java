package org.fourchains.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fourchains.GraphSketch;
import org.fourchains.curriculum.CurriculumStructure.Prerequisite;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Random curricula against a search that walks every way. */
class CurriculumOracleTests {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private static CurriculumStructure structure(int size, List<int[]> edges) {
    GraphSketch sketch = new GraphSketch();
    IntStream.range(0, size).forEach(i -> sketch.node(id(i)));
    edges.forEach(e -> sketch.relation(id(e[0]) + " PREREQUISITE " + id(e[1])));
    GraphSnapshot graph = sketch.snapshot();
    return CurriculumStructure.of(
        IntStream.range(0, size).mapToObj(i -> graph.get(id(i))).toList());
  }

  private static String id(int i) {
    return "Course:c%04d".formatted(i);
  }

  private List<int[]> edges(int size, int count, boolean acyclic) {
    List<int[]> edges = new ArrayList<>();
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    for (int i = 0; i < count; i++) {
      int a = random.nextInt(size);
      int b = random.nextInt(size);
      if (!acyclic || a < b) {
        edges.add(new int[] {order.get(a), order.get(b)});
      }
    }
    return edges;
  }

  /** Every way that goes on from the end of this one without coming to a course twice. */
  private static void ways(CurriculumStructure structure, List<Node> way, List<List<Node>> found) {
    found.add(List.copyOf(way));
    for (Node next : structure.unlocks(way.getLast())) {
      if (!way.contains(next)) {
        way.add(next);
        ways(structure, way, found);
        way.removeLast();
      }
    }
  }

  private static List<List<Node>> ways(CurriculumStructure structure) {
    List<List<Node>> found = new ArrayList<>();
    structure.courses().forEach(c -> ways(structure, new ArrayList<>(List.of(c)), found));
    return found;
  }

  @RepeatedTest(50)
  void withoutCyclesTheFactorsAreThoseOfAllWays() {
    int size = random.nextInt(1, 11);
    CurriculumStructure structure = structure(size, edges(size, random.nextInt(30), true));
    List<List<Node>> ways = ways(structure);
    int longest = ways.stream().mapToInt(List::size).max().orElseThrow();
    for (Node course : structure.courses()) {
      Set<Node> reached =
          ways.stream()
              .filter(way -> way.getFirst().equals(course))
              .map(List::getLast)
              .filter(end -> !end.equals(course))
              .collect(Collectors.toSet());
      int delay =
          ways.stream()
              .filter(way -> way.contains(course))
              .mapToInt(List::size)
              .max()
              .orElseThrow();
      assertThat(structure.blocking(course))
          .as("blocking of %s, seed %d", course, seed)
          .isEqualTo(reached.size());
      assertThat(structure.blocked(course))
          .as("blocked by %s, seed %d", course, seed)
          .hasSameElementsAs(reached);
      assertThat(structure.delay(course)).as("delay of %s, seed %d", course, seed).isEqualTo(delay);
      assertThat(structure.longestPathThrough(course))
          .as("seed %d", seed)
          .contains(course)
          .hasSize(delay)
          .isIn(ways);
    }
    assertThat(structure.longestPath())
        .as("the longest path, seed %d", seed)
        .isEqualTo(
            ways.stream()
                .filter(way -> way.size() == longest)
                .min(Comparator.comparing(List::toString))
                .orElseThrow());
    assertThat(structure.cycles()).as("seed %d", seed).isEmpty();
  }

  /**
   * The longest way over groups of courses that reach one another, each group with all its courses.
   */
  @RepeatedTest(50)
  void withCyclesTheFactorsAreThoseOfAllWaysOverTheGroups() {
    int size = random.nextInt(1, 9);
    CurriculumStructure structure = structure(size, edges(size, random.nextInt(16), false));
    List<List<Node>> ways = ways(structure);
    for (Node course : structure.courses()) {
      Set<Node> reached =
          ways.stream()
              .filter(way -> way.getFirst().equals(course))
              .map(List::getLast)
              .collect(Collectors.toSet());
      int delay =
          ways.stream()
              .map(way -> withGroups(way, ways))
              .filter(all -> all.contains(course))
              .mapToInt(Set::size)
              .max()
              .orElseThrow();
      assertThat(structure.blocking(course))
          .as("blocking of %s, seed %d", course, seed)
          .isEqualTo(reached.size() - 1);
      assertThat(structure.delay(course)).as("delay of %s, seed %d", course, seed).isEqualTo(delay);
      assertThat(structure.longestPathThrough(course))
          .as("seed %d", seed)
          .contains(course)
          .hasSize(delay)
          .doesNotHaveDuplicates();
    }
    Set<Set<Node>> groups = new HashSet<>();
    for (Node course : structure.courses()) {
      Set<Node> group = withGroups(List.of(course), ways);
      if (group.size() > 1 || structure.unlocks(course).contains(course)) {
        groups.add(group);
      }
    }
    assertThat(structure.cycles().stream().map(Set::copyOf))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(groups);
  }

  /** The courses of a way and all that both lead to one of them and come from it. */
  private static Set<Node> withGroups(List<Node> way, List<List<Node>> ways) {
    Set<Node> all = new HashSet<>(way);
    for (Node course : way) {
      for (List<Node> there : ways) {
        boolean back =
            ways.stream()
                .anyMatch(w -> w.getFirst().equals(there.getLast()) && w.getLast().equals(course));
        if (there.getFirst().equals(course) && back) {
          all.add(there.getLast());
        }
      }
    }
    return all;
  }

  @RepeatedTest(50)
  void aFurtherPrerequisiteLowersNoFactor() {
    int size = random.nextInt(2, 30);
    CurriculumStructure before =
        structure(size, edges(size, random.nextInt(60), random.nextBoolean()));
    Prerequisite added =
        new Prerequisite(
            before.courses().get(random.nextInt(size)), before.courses().get(random.nextInt(size)));
    CurriculumStructure after = before.with(List.of(added));
    for (Node course : before.courses()) {
      assertThat(after.blocking(course))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(before.blocking(course));
      assertThat(after.delay(course))
          .as("seed %d", seed)
          .isGreaterThanOrEqualTo(before.delay(course));
    }
  }

  /** Processor time, the least of twenty: other work on the machine must not fail the test. */
  @Test
  void twoThousandCoursesTakeLessThanATenthOfASecond() {
    CurriculumStructure structure = structure(2000, edges(2000, 20_000, true));
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 20; i++) {
      long begin = THREADS.getCurrentThreadCpuTime();
      CurriculumStructure again = CurriculumStructure.of(structure.courses());
      assertThat(again.complexity()).isEqualTo(structure.complexity());
      assertThat(again.longestPath()).isNotEmpty();
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - begin);
    }
    assertThat(TimeUnit.NANOSECONDS.toMillis(least)).isLessThan(100);
  }

  /** A chain, and a ring, that recursion would not survive. */
  @Test
  void aChainOfTwoThousandCoursesIsNoTrouble() {
    List<int[]> chain =
        new ArrayList<>(IntStream.range(1, 2000).mapToObj(i -> new int[] {i - 1, i}).toList());
    CurriculumStructure line = structure(2000, chain);
    assertThat(line.longestPath()).hasSize(2000);
    assertThat(line.complexity()).isEqualTo(2000 * 2000 + 1999 * 1000);
    chain.add(new int[] {1999, 0});
    CurriculumStructure ring = structure(2000, chain);
    assertThat(ring.cycles()).hasSize(1);
    assertThat(ring.complexity()).isEqualTo(2000 * 2000 + 2000 * 1999);
  }
}
