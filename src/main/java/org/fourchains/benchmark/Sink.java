package org.fourchains.benchmark;

import java.util.Map;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;

/** Where a synthetic graph goes: first all nodes, then all relations. */
interface Sink {

  void node(NodeKind kind, String key, Map<String, Object> properties);

  /** Relations of one kind between nodes of one kind and nodes of one kind come together. */
  void relation(Ends ends, int from, int to, Map<String, Object> properties);

  /** The kinds that a relation joins; {@code from} and {@code to} count within them. */
  record Ends(NodeKind from, RelationKind kind, NodeKind to) {
    String file() {
      return from.name() + "-" + kind.name() + "-" + to.name() + ".csv";
    }
  }
}
