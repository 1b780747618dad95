package org.fourchains.decisions;

import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are asked for; nothing stands for all.
 *
 * @param program the one they were made for
 * @param counting only those no later one stands against
 */
record DecisionFilter(
    @Nullable Node process,
    @Nullable Node target,
    @Nullable Node program,
    @Nullable Verdict verdict,
    boolean counting) {

  /** The latest first, ties by id. */
  List<Node> of(GraphSnapshot graph) {
    return graph
        .nodes(graph.vocabulary().kind("Decision"))
        .map(Decision::new)
        .filter(this::matches)
        .sorted(Comparator.comparing(Decision::at).reversed().thenComparing(d -> d.node().id()))
        .map(Decision::node)
        .toList();
  }

  private boolean matches(Decision decision) {
    return (process == null || process.equals(decision.about()))
        && (target == null || target.equals(decision.target()))
        && (program == null || program.equals(decision.program()))
        && (verdict == null || decision.is(verdict))
        && (!counting || decision.counts());
  }
}
