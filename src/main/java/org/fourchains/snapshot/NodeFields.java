package org.fourchains.snapshot;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.PropertyDataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * How the fields of nodes and relations are read. Wired by hand rather than by annotated methods: a
 * question may touch ten thousand of them, and binding the arguments of an annotated method costs
 * more than the answer.
 */
@Component
class NodeFields implements RuntimeWiringConfigurer {

  private final Vocabulary vocabulary;

  NodeFields(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        TypeRuntimeWiring.newTypeWiring("Node")
            .typeResolver(
                env ->
                    Objects.requireNonNull(
                        env.getSchema().getObjectType(((Node) env.getObject()).kind().name()))));
    Map<String, DataFetcher<?>> common = common();
    for (NodeKind kind : vocabulary.kinds()) {
      Map<String, DataFetcher<?>> fields = new HashMap<>(common);
      for (Property own : KindTypes.ownFields(kind)) {
        fields.put(own.name(), of(node -> node.property(own.name())));
      }
      wiring.type(type(kind.name(), fields));
    }
    wiring.type(type("Relation", relation()));
  }

  private static TypeRuntimeWiring.Builder type(String name, Map<String, DataFetcher<?>> fields) {
    TypeRuntimeWiring.Builder type = TypeRuntimeWiring.newTypeWiring(name);
    fields.forEach(type::dataFetcher);
    return type;
  }

  private Map<String, DataFetcher<?>> common() {
    Map<String, DataFetcher<?>> fields = new HashMap<>();
    for (String property : KindTypes.COMMON_FIELDS) {
      fields.put(property, of(node -> node.property(property)));
    }
    fields.put("id", of(Node::id));
    fields.put("kind", of(node -> node.kind().name()));
    fields.put("key", of(Node::key));
    fields.put("name", of(Node::name));
    fields.put("aliases", of(Node::aliases));
    fields.put("chain", of(node -> vocabulary.chainOf(node.kind())));
    fields.put(
        "properties", of(node -> PropertyValue.shown(node.kind().properties(), node::property)));
    fields.put("degrees", of(Degree::of));
    fields.put("relations", NodeFields::relations);
    fields.put("linked", NodeFields::linked);
    return fields;
  }

  private static Map<String, DataFetcher<?>> relation() {
    return Map.of(
        "kind", ofRelation(relation -> relation.kind().name()),
        "from", ofRelation(Relation::from),
        "to", ofRelation(Relation::to),
        "weight", ofRelation(Relation::weight),
        "since", ofRelation(Relation::since),
        "until", ofRelation(Relation::until),
        "source", ofRelation(Relation::source),
        "properties",
            ofRelation(
                relation -> PropertyValue.shown(relation.kind().properties(), relation::property)));
  }

  private static RelationConnection relations(DataFetchingEnvironment env) {
    Node node = node(env);
    return RelationConnection.of(
        node,
        Selection.relations(node.graph(), env.getArgument("kinds")),
        direction(env),
        first(env),
        Arguments.offset(env.getArgument("after")));
  }

  private static List<Node> linked(DataFetchingEnvironment env) {
    Node node = node(env);
    return Linked.nodes(
        node,
        Selection.relations(node.graph(), env.getArgument("relations")),
        Selection.nodes(node.graph(), env.getArgument("kinds")),
        direction(env),
        first(env));
  }

  private static Node node(DataFetchingEnvironment env) {
    Deadline deadline = env.getGraphQlContext().get("deadline");
    if (deadline != null) {
      deadline.check();
    }
    return Objects.requireNonNull(env.<Node>getSource());
  }

  private static Direction direction(DataFetchingEnvironment env) {
    return Direction.valueOf(env.getArgumentOrDefault("direction", Direction.BOTH.name()));
  }

  private static int first(DataFetchingEnvironment env) {
    return Arguments.first(env.getArgumentOrDefault("first", 20));
  }

  /**
   * graphql-java's own class: Spring wraps any other with a capture of the context, which costs ten
   * times the field.
   */
  private static DataFetcher<@Nullable Object> of(Function<Node, @Nullable Object> field) {
    return PropertyDataFetcher.fetching(field);
  }

  private static DataFetcher<@Nullable Object> ofRelation(
      Function<Relation, @Nullable Object> field) {
    return PropertyDataFetcher.fetching(field);
  }
}
