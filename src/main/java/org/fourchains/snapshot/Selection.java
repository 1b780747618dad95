package org.fourchains.snapshot;

import java.util.List;
import java.util.function.IntPredicate;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/** What an argument that lists kinds by name selects; all of them when it is not given. */
final class Selection {

  private Selection() {}

  static List<Relations> relations(GraphSnapshot graph, @Nullable List<String> names) {
    List<RelationKind> kinds = graph.vocabulary().relations();
    return kinds.stream()
        .filter(kind -> names == null || names.contains(kind.name()))
        .map(graph::relations)
        .toList();
  }

  static IntPredicate nodes(GraphSnapshot graph, @Nullable List<String> names) {
    if (names == null) {
      return node -> true;
    }
    List<NodeKind> kinds = names.stream().map(graph.vocabulary()::kind).toList();
    return node -> kinds.contains(graph.kindOf(node));
  }
}
