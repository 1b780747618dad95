package org.fourchains.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;

/** Facts of one kind that are written in one transaction: all of them or none. */
public sealed interface Batch {

  List<? extends Fact> facts();

  /** What the queries need to know beside the rows. */
  Map<String, Object> parameters();

  /** One row a fact, in the order of the facts. */
  List<Row> rows();

  /** What the queries expect of a fact. @param identity the id, or the ids of both ends */
  record Row(int index, Map<String, String> identity, Map<String, Object> properties) {

    Map<String, Object> parameters() {
      Map<String, Object> parameters = new HashMap<>(identity);
      parameters.put("index", index);
      parameters.put("properties", properties);
      return parameters;
    }
  }

  /** Nodes of one kind, no id twice. */
  record Nodes(NodeKind kind, List<NodeFact> facts) implements Batch {

    @Override
    public Map<String, Object> parameters() {
      List<String> labels =
          kind.person() ? List.of(kind.name(), Vocabulary.PERSON) : List.of(kind.name());
      return Map.of("kind", kind.name(), "labels", labels);
    }

    @Override
    public List<Row> rows() {
      List<Row> rows = new ArrayList<>(facts.size());
      for (NodeFact fact : facts) {
        Map<String, Object> properties = new HashMap<>(fact.properties());
        properties.put("key", fact.key());
        rows.add(new Row(rows.size(), Map.of("id", fact.id()), properties));
      }
      return rows;
    }
  }

  /** Relations of one kind between nodes of one kind and nodes of one kind, no pair twice. */
  record Relations(RelationKind kind, NodeKind from, NodeKind to, List<RelationFact> facts)
      implements Batch {

    @Override
    public Map<String, Object> parameters() {
      return Map.of("type", kind.name(), "from", from.name(), "to", to.name());
    }

    @Override
    public List<Row> rows() {
      List<Row> rows = new ArrayList<>(facts.size());
      for (RelationFact fact : facts) {
        rows.add(
            new Row(
                rows.size(), Map.of("from", fact.fromId(), "to", fact.toId()), fact.properties()));
      }
      return rows;
    }
  }
}
