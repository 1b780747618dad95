package org.fourchains.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourchains.graph.Batch;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RelationFact;
import org.fourchains.graph.Written;
import org.fourchains.vocabulary.NodeKind;

/** Facts in memory, written as the record writes them: for tests of what becomes of files. */
class MemoryLedger implements Ledger {

  /** Properties by id, or by {@code <from> <RELATION> <to>}. */
  final Map<String, Map<String, Object>> facts = new LinkedHashMap<>();

  @Override
  public Set<String> known(NodeKind kind, Set<String> ids) {
    return ids.stream()
        .filter(id -> id.startsWith(kind.name() + ":") && facts.containsKey(id))
        .collect(Collectors.toSet());
  }

  @Override
  public Written write(Batch batch) {
    int written = 0;
    switch (batch) {
      case Batch.Nodes nodes -> {
        for (NodeFact node : nodes.facts()) {
          written += put(node.id(), node.properties());
        }
      }
      case Batch.Relations relations -> {
        for (RelationFact r : relations.facts()) {
          written +=
              put(r.fromId() + " " + relations.kind().name() + " " + r.toId(), r.properties());
        }
      }
    }
    return new Written(written, batch.facts().size() - written, 0);
  }

  private int put(String id, Map<String, Object> properties) {
    Map<String, Object> known = facts.get(id);
    if (known != null
        && properties.entrySet().stream()
            .allMatch(
                p -> p.getKey().equals("source") || p.getValue().equals(known.get(p.getKey())))) {
      return 0;
    }
    facts.computeIfAbsent(id, i -> new HashMap<>()).putAll(properties);
    return 1;
  }
}
