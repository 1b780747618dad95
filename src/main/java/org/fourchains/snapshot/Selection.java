package org.fourchains.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;

/** What an argument that lists kinds by name selects; all of them when it is not given. */
final class Selection {

  private Selection() {}

  static List<Relations> relations(GraphSnapshot graph, @Nullable List<String> names) {
    if (names == null) {
      return graph.vocabulary().relations().stream().map(graph::relations).toList();
    }
    List<Relations> relations = new ArrayList<>(names.size());
    for (String name : names) {
      relations.add(graph.relations(name));
    }
    return relations;
  }

  static IntPredicate nodes(GraphSnapshot graph, @Nullable List<String> names) {
    if (names == null) {
      return node -> true;
    }
    if (names.size() == 1) {
      NodeKind kind = graph.vocabulary().kind(names.getFirst());
      return node -> graph.kindOf(node) == kind;
    }
    List<NodeKind> kinds = names.stream().map(graph.vocabulary()::kind).toList();
    return node -> kinds.contains(graph.kindOf(node));
  }
}
