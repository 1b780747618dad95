package org.fourchains.relevance;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/**
 * Nodes ranked for a question. The strengths of a node's proofs add up to x; its score is {@code
 * confidence · (1 − e^−x)}: many weak proofs never come to more than certainty, and a question that
 * speaks of little that is known scores low throughout. The proofs are found twice, once to rank
 * and once more, by the same walk, for the nodes that are shown.
 */
public final class Ranking {

  /** Finds all proofs of the nodes that are wanted, in an order that is always the same. */
  @FunctionalInterface
  interface Proving {
    void proofs(IntPredicate wanted, Consumer<Proof> found);
  }

  /** Nobody reads more reasons than these; weaker ones count but are not shown. */
  private static final int MOST_EVIDENCE = 30;

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble(Match::score).reversed().thenComparing(match -> match.node().id());

  private final GraphSnapshot graph;
  private final Proving proving;
  private final double confidence;
  private final IntDoubleHashMap strengths = new IntDoubleHashMap();

  Ranking(GraphSnapshot graph, IntPredicate candidates, double confidence, Proving proving) {
    this.graph = graph;
    this.confidence = confidence;
    this.proving = proving;
    proving.proofs(candidates, proof -> strengths.addTo(proof.target(), proof.strength()));
  }

  /** 0 where nothing speaks for the node. */
  public double score(Node node) {
    return score(strengths.getOrDefault(node.index(), 0));
  }

  /** All that something speaks for, in no order. */
  public List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (IntDoubleCursor one : strengths) {
      nodes.add(graph.node(one.key));
    }
    return nodes;
  }

  private double score(double strength) {
    return -Math.expm1(-strength) * confidence;
  }

  /** The best, best first, ties by id, with their evidence. */
  public List<Match> best(int first) {
    List<Match> all = new ArrayList<>();
    nodes().forEach(node -> all.add(new Match(node, score(node), List.of())));
    List<Node> best = all.stream().sorted(BEST_FIRST).limit(first).map(Match::node).toList();
    Map<Node, List<Evidence>> evidence = evidence(best);
    return best.stream()
        .map(node -> new Match(node, score(node), evidence.getOrDefault(node, List.of())))
        .toList();
  }

  /** What speaks for some nodes: for each its strongest evidence, strongest first. */
  public Map<Node, List<Evidence>> evidence(List<Node> nodes) {
    IntDoubleHashMap wanted = new IntDoubleHashMap();
    nodes.forEach(node -> wanted.put(node.index(), 0));
    Map<Integer, List<Proof>> proofs = new TreeMap<>();
    proving.proofs(
        wanted::containsKey,
        proof -> proofs.computeIfAbsent(proof.target(), t -> new ArrayList<>()).add(proof));
    Map<Node, List<Evidence>> evidence = new HashMap<>();
    proofs.forEach((node, of) -> evidence.put(graph.node(node), strongest(node, of)));
    return evidence;
  }

  private List<Evidence> strongest(int node, List<Proof> proofs) {
    double strength = strengths.get(node);
    return proofs.stream()
        .sorted(Comparator.comparingDouble(Proof::strength).reversed())
        .limit(MOST_EVIDENCE)
        .map(
            proof ->
                new Evidence(
                    score(strength) - score(strength - proof.strength()),
                    proof.path(),
                    proof.text()))
        .toList();
  }
}
