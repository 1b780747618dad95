package org.fourchains.snapshot;

import java.util.List;
import java.util.stream.Stream;
import org.fourchains.vocabulary.RelationKind;

/** How many relations of a kind begin (OUT) or end (IN) at a node. */
record Degree(String kind, Direction direction, int count) {

  /** All that are not 0, in the order of the vocabulary. */
  static List<Degree> of(Node node) {
    return node.graph().vocabulary().relations().stream()
        .flatMap(kind -> of(node, kind))
        .filter(d -> d.count > 0)
        .toList();
  }

  private static Stream<Degree> of(Node node, RelationKind kind) {
    Relations relations = node.graph().relations(kind);
    return Stream.of(
        new Degree(kind.name(), Direction.OUT, relations.degree(node.index(), true)),
        new Degree(kind.name(), Direction.IN, relations.degree(node.index(), false)));
  }
}
