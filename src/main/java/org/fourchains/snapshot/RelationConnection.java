package org.fourchains.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.api.PageInfo;

/** A page of the relations of a node, kind after kind, outgoing before incoming. */
record RelationConnection(List<RelationEdge> edges, PageInfo pageInfo, long totalCount) {

  /** A relation as seen from a node. */
  record RelationEdge(String cursor, Relation node, Node other) {}

  public List<Relation> nodes() {
    return edges.stream().map(RelationEdge::node).toList();
  }

  static RelationConnection of(
      Node node, List<Relations> kinds, Direction direction, int first, int offset) {
    List<RelationEdge> edges = new ArrayList<>(Math.min(first, 16));
    long total = 0;
    for (Relations relations : kinds) {
      for (boolean forward : direction.ways()) {
        int begin = relations.begin(node.index(), forward);
        int count = relations.end(node.index(), forward) - begin;
        for (int i = (int) Math.max(0, offset - total); i < count && edges.size() < first; i++) {
          edges.add(edge(node, relations, begin + i, forward, offset + edges.size() + 1));
        }
        total += count;
      }
    }
    return new RelationConnection(edges, PageInfo.of(offset, edges.size(), total), total);
  }

  private static RelationEdge edge(
      Node node, Relations relations, int place, boolean forward, int cursor) {
    Relation relation = new Relation(node.graph(), relations, relations.position(place, forward));
    return new RelationEdge(
        Integer.toString(cursor), relation, node.graph().node(relations.other(place, forward)));
  }
}
