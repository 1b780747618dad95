package org.fourchains.decisions;

import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** A decision as it was written. */
record DecisionAnswer(
    long revision,
    Node decision,
    @Nullable Node supersedes,
    List<Node> versions,
    List<Remark> remarks) {

  static DecisionAnswer of(Plan plan, GraphSnapshot graph) {
    return new DecisionAnswer(
        graph.revision(),
        graph.get(plan.id()),
        plan.supersedes() == null ? null : graph.get(plan.supersedes().id()),
        plan.versions().stream().map(version -> graph.get(version.id())).toList(),
        plan.remarks());
  }
}
