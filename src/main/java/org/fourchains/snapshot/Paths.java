package org.fourchains.snapshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourchains.api.Deadline;

/**
 * The shortest ways between two nodes, in either direction of the relations, no node twice. First
 * the distances from the target are found backwards, then ways of each length are tried, never
 * stepping where the target is out of reach.
 */
public final class Paths {

  private static final byte FAR = Byte.MAX_VALUE;

  private final GraphSnapshot graph;
  private final int to;
  private final int maxLength;
  private final int first;
  private final Deadline deadline;
  private final byte[] distance;
  private final List<Path> found = new ArrayList<>();

  /** For each step all relations that lead to the same node. */
  private final Deque<List<Step>> way = new ArrayDeque<>();

  private final boolean[] onWay;

  private Paths(Node to, int maxLength, int first, Deadline deadline) {
    this.graph = to.graph();
    this.to = to.index();
    this.maxLength = maxLength;
    this.first = first;
    this.deadline = deadline;
    this.distance = new byte[graph.nodeCount()];
    this.onWay = new boolean[graph.nodeCount()];
  }

  /**
   * At most {@code first} paths of at most {@code maxLength} (below 127) steps, shorter ones first,
   * then by the ids along the way.
   */
  public static List<Path> between(
      Node from, Node to, int maxLength, int first, Deadline deadline) {
    if (from.equals(to)) {
      return List.of(new Path(List.of()));
    }
    Paths paths = new Paths(to, maxLength, first, deadline);
    paths.measure();
    for (int length = paths.distance[from.index()];
        length <= maxLength && paths.found.size() < first;
        length++) {
      paths.extend(from.index(), length);
    }
    return paths.found;
  }

  private void measure() {
    Arrays.fill(distance, FAR);
    distance[to] = 0;
    int[] frontier = {to};
    for (byte step = 1; step <= maxLength && frontier.length > 0; step++) {
      List<Integer> next = new ArrayList<>();
      for (int node : frontier) {
        deadline.check();
        for (Step edge : steps(node)) {
          int other = edge.target().index();
          if (distance[other] == FAR) {
            distance[other] = step;
            next.add(other);
          }
        }
      }
      frontier = next.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  /** Depth first: every way of exactly the remaining length. */
  private void extend(int node, int remaining) {
    if (remaining == 0) {
      if (node == to) {
        choose(new ArrayDeque<>(way), List.of());
      }
      return;
    }
    deadline.check();
    onWay[node] = true;
    SortedMap<String, List<Step>> byTarget = new TreeMap<>();
    for (Step step : steps(node)) {
      if (usable(step.target().index(), remaining - 1)) {
        byTarget.computeIfAbsent(step.target().id(), id -> new ArrayList<>()).add(step);
      }
    }
    for (List<Step> parallel : byTarget.values()) {
      if (found.size() < first) {
        way.addLast(parallel);
        extend(parallel.getFirst().target().index(), remaining - 1);
        way.removeLast();
      }
    }
    onWay[node] = false;
  }

  /** The same nodes may be joined by several relations: each choice of them is a path. */
  private void choose(Deque<List<Step>> left, List<Step> chosen) {
    if (found.size() == first) {
      return;
    }
    if (left.isEmpty()) {
      found.add(new Path(chosen));
      return;
    }
    Deque<List<Step>> rest = new ArrayDeque<>(left);
    for (Step step : rest.removeFirst()) {
      choose(rest, Stream.concat(chosen.stream(), Stream.of(step)).toList());
    }
  }

  /** The target itself may only be entered by the last step. */
  private boolean usable(int node, int remaining) {
    return !onWay[node] && distance[node] <= remaining && (node != to || remaining == 0);
  }

  private List<Step> steps(int node) {
    List<Step> steps = new ArrayList<>();
    for (var kind : graph.vocabulary().relations()) {
      Relations relations = graph.relations(kind);
      for (boolean forward : Direction.BOTH.ways()) {
        for (int place = relations.begin(node, forward), end = relations.end(node, forward);
            place < end;
            place++) {
          steps.add(
              new Step(
                  new Relation(graph, relations, relations.position(place, forward)), forward));
        }
      }
    }
    return steps;
  }
}
