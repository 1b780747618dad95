package org.fourchains.search;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/**
 * What the search has to do to follow from one snapshot to the next.
 *
 * @param read the nodes that are new or read otherwise than before
 * @param gone the ids of those that are no more
 */
record Changes(List<Node> read, List<String> gone) {

  static Changes between(GraphSnapshot last, GraphSnapshot next) {
    Changes changes = new Changes(new ArrayList<>(), new ArrayList<>());
    next.vocabulary().kinds().forEach(kind -> changes.add(kind, last, next));
    return changes;
  }

  /** Both snapshots are ordered by key, so one pass over both finds what differs. */
  private void add(NodeKind kind, GraphSnapshot last, GraphSnapshot next) {
    int o = last.first(kind);
    int oldEnd = o + last.count(kind);
    int n = next.first(kind);
    int newEnd = n + next.count(kind);
    while (o < oldEnd || n < newEnd) {
      int order =
          o == oldEnd ? 1 : n == newEnd ? -1 : last.node(o).key().compareTo(next.node(n).key());
      if (order < 0) {
        gone.add(last.node(o++).id());
      } else if (order > 0) {
        read.add(next.node(n++));
      } else if (!NodeText.same(last.node(o++), next.node(n++))) {
        read.add(next.node(n - 1));
      }
    }
  }
}
