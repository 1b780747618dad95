package org.fourchains.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/** The scores of some nodes of a snapshot, each node once. Immutable. */
public final class Scores {

  /** A node and its score. */
  public record Scored(Node node, double score) {}

  private final GraphSnapshot graph;
  private final int[] nodes;
  private final double[] scores;

  Scores(GraphSnapshot graph, int[] nodes, double[] scores) {
    this.graph = graph;
    this.nodes = nodes;
    this.scores = scores;
  }

  /** Where a walk begins; scores are above 0, nodes of the snapshot given. */
  public static Scores of(GraphSnapshot graph, Map<Node, Double> seeds) {
    int[] nodes = seeds.keySet().stream().mapToInt(Node::index).sorted().toArray();
    double[] scores = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      scores[i] = seeds.getOrDefault(graph.node(nodes[i]), 0.0);
    }
    return new Scores(graph, nodes, scores);
  }

  /** What a node scores on several ways together; all of one snapshot, at least one. */
  public static Scores sum(List<Scores> ways) {
    try (Sums sums = ways.getFirst().graph.borrowSums()) {
      for (Scores way : ways) {
        for (int i = 0; i < way.size(); i++) {
          sums.add(way.nodes[i], way.scores[i]);
        }
      }
      return sums.take();
    }
  }

  /** How many nodes have a score. */
  public int size() {
    return nodes.length;
  }

  /** The best of those that are wanted, the best first, ties by id. O(size · log count). */
  public List<Scored> best(int count, IntPredicate wanted) {
    Comparator<Integer> bestFirst = this::compare;
    PriorityQueue<Integer> best = new PriorityQueue<>(bestFirst.reversed());
    double worst = 0;
    for (int i = 0; i < nodes.length; i++) {
      if (wanted.test(nodes[i])) {
        if (best.size() < count) {
          best.add(i);
          worst = scores[best.element()];
        } else if (count > 0 && scores[i] >= worst && compare(i, best.element()) < 0) {
          best.remove();
          best.add(i);
          worst = scores[best.element()];
        }
      }
    }
    return best.stream()
        .sorted(bestFirst)
        .map(i -> new Scored(graph.node(nodes[i]), scores[i]))
        .toList();
  }

  private int compare(int a, int b) {
    int byScore = Double.compare(scores[b], scores[a]);
    return byScore != 0 ? byScore : graph.compareIds(nodes[a], nodes[b]);
  }

  GraphSnapshot graph() {
    return graph;
  }

  int node(int i) {
    return nodes[i];
  }

  double score(int i) {
    return scores[i];
  }
}
