package org.fourchains.snapshot;

import java.util.List;
import java.util.stream.IntStream;
import org.fourchains.api.PageInfo;
import org.fourchains.vocabulary.NodeKind;

/** A page of the nodes of a kind, ordered by key. */
record NodeConnection(List<NodeEdge> edges, PageInfo pageInfo, int totalCount) {

  /** A node and where to go on after it. */
  record NodeEdge(String cursor, Node node) {}

  public List<Node> nodes() {
    return edges.stream().map(NodeEdge::node).toList();
  }

  static NodeConnection of(GraphSnapshot graph, NodeKind kind, int first, int offset) {
    int total = graph.count(kind);
    List<NodeEdge> edges =
        IntStream.range(offset, (int) Math.min(total, (long) offset + first))
            .mapToObj(i -> new NodeEdge(Integer.toString(i + 1), graph.node(graph.first(kind) + i)))
            .toList();
    return new NodeConnection(edges, PageInfo.of(offset, edges.size(), total), total);
  }
}
