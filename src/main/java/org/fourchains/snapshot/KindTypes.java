package org.fourchains.snapshot;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;

/**
 * The part of the GraphQL schema that is made from the vocabulary: the enums of kinds, and an
 * object type for each kind of node.
 */
final class KindTypes {

  /** What the interface Node says of every node; the same words stand in snapshot.graphqls. */
  private static final String COMMON =
      """
        id: ID!
        kind: NodeKind!
        key: String!
        name: String!
        nameEn: String
        aliases: [String!]!
        description: String
        descriptionEn: String
        since: Date
        until: Date
        source: String
        chain: ChainRef!
        properties: [PropertyValue!]!
        relations(kinds: [RelationKind!], direction: Direction! = BOTH, first: Int! = 20, after: String): RelationConnection!
        linked(relations: [RelationKind!], kinds: [NodeKind!], direction: Direction! = BOTH, first: Int! = 20): [Node!]!
        degrees: [Degree!]!
      """;

  static final Set<String> COMMON_FIELDS =
      Set.of(
          "name", "nameEn", "aliases", "description", "descriptionEn", "since", "until", "source");

  private KindTypes() {}

  static String schema(Vocabulary vocabulary) {
    Stream<String> enums =
        Stream.of(
            enumOf("NodeKind", vocabulary.kinds().stream().map(NodeKind::name).toList()),
            enumOf(
                "RelationKind", vocabulary.relations().stream().map(RelationKind::name).toList()));
    return Stream.concat(enums, vocabulary.kinds().stream().map(KindTypes::type))
        .collect(Collectors.joining("\n"));
  }

  /**
   * The properties that are fields of the kind's own: not those of every node, and none that not
   * everybody may see.
   */
  static List<Property> ownFields(NodeKind kind) {
    return kind.properties().stream()
        .filter(p -> !p.sensitive() && !COMMON_FIELDS.contains(p.name()))
        .toList();
  }

  private static String enumOf(String name, List<String> values) {
    return "enum " + name + " { " + String.join(" ", values) + " }";
  }

  private static String type(NodeKind kind) {
    String own =
        ownFields(kind).stream()
            .map(p -> "  " + p.name() + ": " + typeOf(p) + "\n")
            .collect(Collectors.joining());
    return "type " + kind.name() + " implements Node {\n" + COMMON + own + "}\n";
  }

  private static String typeOf(Property property) {
    return switch (property.type()) {
      case STRING, TEXT -> "String";
      case STRINGS -> "[String!]";
      case INTEGER -> "Int";
      case DECIMAL -> "Float";
      case BOOLEAN -> "Boolean";
      case DATE -> "Date";
    };
  }
}
