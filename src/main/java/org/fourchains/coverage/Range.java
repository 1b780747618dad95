package org.fourchains.coverage;

import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relations;
import org.fourchains.vocabulary.NodeKind;

/** Where the nodes of a kind lie among the numbers. */
record Range(int first, int end) {

  static Range of(GraphSnapshot graph, String name) {
    NodeKind kind = graph.vocabulary().kind(name);
    return new Range(graph.first(kind), graph.first(kind) + graph.count(kind));
  }

  boolean has(int node) {
    return node >= first && node < end;
  }

  /**
   * The first place of a row whose other end is not before this range. Rows are ordered by the
   * other end: of a process's thousand documents the few needs are found without looking at the
   * rest.
   */
  int lowerBound(Relations relations, int begin, int rowEnd, boolean forward) {
    int low = begin;
    int high = rowEnd;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (relations.other(middle, forward) < first) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
