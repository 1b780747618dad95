package org.fourchains.exporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;

/**
 * What nodes and edges can say in formats that know one set of attributes for all of them. Where
 * kinds give one name different types it is a string.
 */
record Attributes(Map<String, PropertyType> ofNodes, Map<String, PropertyType> ofEdges) {

  static final String KIND = "kind";
  static final String CHAIN = "chain";
  static final String KEY = "key";

  static Attributes of(Vocabulary vocabulary) {
    Stream<List<Property>> nodes = vocabulary.kinds().stream().map(NodeKind::properties);
    Stream<List<Property>> edges = vocabulary.relations().stream().map(RelationKind::properties);
    return new Attributes(union(List.of(KIND, CHAIN, KEY), nodes), union(List.of(KIND), edges));
  }

  private static Map<String, PropertyType> union(
      List<String> first, Stream<List<Property>> properties) {
    Map<String, PropertyType> all = new LinkedHashMap<>();
    first.forEach(name -> all.put(name, PropertyType.STRING));
    properties
        .flatMap(List::stream)
        .forEach(p -> all.merge(p.name(), p.type(), (a, b) -> a == b ? a : PropertyType.STRING));
    return all;
  }

  /** The type's name in GEXF and GraphML; neither knows days, and texts are all alike. */
  static String typeName(PropertyType type) {
    return switch (type) {
      case INTEGER -> "long";
      case DECIMAL -> "double";
      case BOOLEAN -> "boolean";
      case STRING, TEXT, STRINGS, DATE -> "string";
    };
  }
}
