package org.fourchains.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RelationFact;
import org.fourchains.importing.Keys.Key;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;

/** How the facts of one kind are read from the rows of one file. */
sealed interface Reading {

  Values values();

  /** Nodes. */
  record Nodes(NodeKind kind, Column key, Values values) implements Reading {

    List<Candidate<NodeFact>> read(TableRow.Cells row, Rejects rejects) {
      List<Candidate<NodeFact>> facts = new ArrayList<>(1);
      for (Key k : Keys.read(row, key, rejects)) {
        Map<String, Object> properties = values.read(row, k.part(), rejects);
        if (properties == null) {
          break;
        }
        NodeFact fact = new NodeFact(kind.id(k.text()), k.text(), properties);
        facts.add(new Candidate<>(row.line(), fact));
      }
      return facts;
    }
  }

  /** Relations; where both cells hold several keys, each with each. */
  record Relations(
      RelationKind kind, NodeKind fromKind, Column from, NodeKind toKind, Column to, Values values)
      implements Reading {

    List<Candidate<RelationFact>> read(TableRow.Cells row, Rejects rejects) {
      List<Key> fromKeys = Keys.read(row, from, rejects);
      List<Key> toKeys = Keys.read(row, to, rejects);
      Map<String, Object> properties = values.read(row, null, rejects);
      List<Candidate<RelationFact>> facts = new ArrayList<>(1);
      if (properties == null) {
        return facts;
      }
      for (Key a : fromKeys) {
        for (Key b : toKeys) {
          String fromId = fromKind.id(a.text());
          String toId = toKind.id(b.text());
          if (fromId.equals(toId) && !kind.loops()) {
            rejects.add(
                row.line(),
                to.name(),
                "%s leads from a node to itself".formatted(kind.name()),
                b.text());
          } else {
            facts.add(new Candidate<>(row.line(), new RelationFact(fromId, toId, properties)));
          }
        }
      }
      return facts;
    }
  }
}
