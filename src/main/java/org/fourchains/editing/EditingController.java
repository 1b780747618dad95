package org.fourchains.editing;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.fourchains.api.Refusal;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RelationFact;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Snapshots;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Writes single facts; each returns when the next question sees it. */
@Controller
class EditingController {

  private final Vocabulary vocabulary;
  private final Facts facts;
  private final Snapshots snapshots;

  EditingController(Vocabulary vocabulary, Facts facts, Snapshots snapshots) {
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.snapshots = snapshots;
  }

  @MutationMapping
  Node putNode(
      @Argument String kind,
      @Argument String key,
      @Argument List<PropertyInput> properties,
      @ContextValue GraphSnapshot graph,
      DataFetchingEnvironment request) {
    NodeKind words = vocabulary.kind(kind);
    if (key.isBlank()
        || !key.equals(key.strip())
        || key.chars().anyMatch(Character::isISOControl)) {
      throw new Refusal.BadRequest(
          "key", "is empty, or has spaces at its ends or control characters in it");
    }
    Map<String, Object> values = PropertyInput.values(properties, words::property, source(request));
    if (graph.find(words.id(key)).isEmpty() && !values.containsKey("name")) {
      throw new Refusal.BadRequest("properties", "a new node needs a name");
    }
    facts.write(new Batch.Nodes(words, List.of(new NodeFact(words.id(key), key, values))));
    return seen().get(words.id(key));
  }

  @MutationMapping
  boolean removeNode(@Argument String id, @ContextValue GraphSnapshot graph) {
    boolean removed = facts.removeNode(graph.get(id).kind(), id);
    seen();
    return removed;
  }

  @MutationMapping
  Relation putRelation(
      @Argument String kind,
      @Argument String from,
      @Argument String to,
      @Argument List<PropertyInput> properties,
      @ContextValue GraphSnapshot graph,
      DataFetchingEnvironment request) {
    Ends ends = Ends.of(vocabulary.relation(kind), graph.get(from), graph.get(to));
    Map<String, Object> values =
        PropertyInput.values(properties, ends.kind()::property, source(request));
    facts.write(ends.batch(new RelationFact(from, to, values)));
    return seen()
        .get(from)
        .relations(kind, true)
        .filter(relation -> relation.to().id().equals(to))
        .findFirst()
        .orElseThrow(() -> new Refusal.NotFound(from + " " + kind + " " + to));
  }

  @MutationMapping
  boolean removeRelation(
      @Argument String kind,
      @Argument String from,
      @Argument String to,
      @ContextValue GraphSnapshot graph) {
    Ends ends = Ends.of(vocabulary.relation(kind), graph.get(from), graph.get(to));
    boolean removed =
        facts.removeRelation(
            ends.kind(),
            ends.from().kind(),
            ends.to().kind(),
            new RelationFact(from, to, Map.of()));
    seen();
    return removed;
  }

  private record Ends(RelationKind kind, Node from, Node to) {

    static Ends of(RelationKind kind, Node from, Node to) {
      if (!kind.joins(from.kind(), to.kind())) {
        throw new Refusal.BadRequest(
            "kind",
            "%s does not join %s to %s"
                .formatted(kind.name(), from.kind().name(), to.kind().name()));
      }
      if (!kind.loops() && from.equals(to)) {
        throw new Refusal.BadRequest("to", kind.name() + " may not join a node to itself");
      }
      return new Ends(kind, from, to);
    }

    Batch batch(RelationFact fact) {
      return new Batch.Relations(kind, from.kind(), to.kind(), List.of(fact));
    }
  }

  private GraphSnapshot seen() {
    snapshots.refresh();
    return snapshots.current();
  }

  private static String source(DataFetchingEnvironment request) {
    return "graphql " + request.getExecutionId();
  }
}
