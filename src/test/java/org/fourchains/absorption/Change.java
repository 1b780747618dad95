package org.fourchains.absorption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.SnapshotBuilder;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/** A graph without some of its relations. */
final class Change {

  private Change() {}

  static GraphSnapshot without(GraphSnapshot graph, Set<Relation> gone) {
    SnapshotBuilder builder = new SnapshotBuilder(graph.vocabulary());
    for (NodeKind kind : graph.vocabulary().kinds()) {
      graph
          .nodes(kind)
          .forEach(node -> builder.node(kind, node.key(), of(kind.properties(), node::property)));
    }
    SnapshotBuilder.RelationsBuilder relations = builder.numbered();
    Map<String, Integer> numbers = relations.numbersById();
    for (RelationKind kind : graph.vocabulary().relations()) {
      for (NodeKind from : graph.vocabulary().kinds()) {
        graph
            .nodes(from)
            .flatMap(node -> node.relations(kind.name(), true))
            .filter(relation -> !gone.contains(relation))
            .forEach(
                relation ->
                    relations.relation(
                        kind,
                        Objects.requireNonNull(numbers.get(relation.from().id())),
                        Objects.requireNonNull(numbers.get(relation.to().id())),
                        of(kind.properties(), relation::property)));
      }
    }
    return relations.build(graph.revision(), List.of());
  }

  private interface Values {
    @Nullable Object of(String property);
  }

  private static Map<String, Object> of(List<Property> properties, Values values) {
    Map<String, Object> all = new HashMap<>();
    for (Property property : properties) {
      Object value = values.of(property.name());
      if (value != null) {
        all.put(property.name(), value);
      }
    }
    return all;
  }
}
