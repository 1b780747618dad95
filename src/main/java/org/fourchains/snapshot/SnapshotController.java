package org.fourchains.snapshot;

import java.util.List;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Questions about the graph as it is. */
@Controller
class SnapshotController {

  /** A walk further than this reaches nearly everything. */
  private static final int DEEPEST = 6;

  private static final int LONGEST_PATH = 12;
  private static final int MOST_NODES = 5_000;

  @QueryMapping
  GraphInfo graph(@ContextValue GraphSnapshot graph) {
    return new GraphInfo(graph);
  }

  @QueryMapping
  VocabularyInfo vocabulary(@ContextValue GraphSnapshot graph) {
    return VocabularyInfo.of(graph.vocabulary());
  }

  @QueryMapping
  @Nullable Node node(@Argument String id, @ContextValue GraphSnapshot graph) {
    return graph.get(id);
  }

  @QueryMapping
  NodeConnection nodes(
      @Argument String kind,
      @Argument int first,
      @Argument @Nullable String after,
      @ContextValue GraphSnapshot graph) {
    return NodeConnection.of(
        graph, graph.vocabulary().kind(kind), Arguments.first(first), Arguments.offset(after));
  }

  /** The arguments of a neighbourhood, as they come. */
  record Around(
      String id,
      int depth,
      @Nullable List<String> kinds,
      @Nullable List<String> relations,
      Direction direction,
      int limit) {

    Neighbourhood.Walk walk(GraphSnapshot graph) {
      return new Neighbourhood.Walk(
          Arguments.between("depth", depth, 0, DEEPEST),
          Selection.nodes(graph, kinds),
          Selection.relations(graph, relations),
          direction,
          Arguments.between("limit", limit, 0, MOST_NODES));
    }
  }

  @QueryMapping
  Neighbourhood neighbours(
      @Argument String id,
      @Argument int depth,
      @Argument @Nullable List<String> kinds,
      @Argument @Nullable List<String> relations,
      @Argument Direction direction,
      @Argument int limit,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    Around around = new Around(id, depth, kinds, relations, direction, limit);
    return Neighbourhood.of(graph.get(id), around.walk(graph), deadline);
  }

  @QueryMapping
  List<Path> paths(
      @Argument String from,
      @Argument String to,
      @Argument int maxLength,
      @Argument int first,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    return Paths.between(
        graph.get(from),
        graph.get(to),
        Arguments.between("maxLength", maxLength, 1, LONGEST_PATH),
        Arguments.first(first),
        deadline);
  }

  @SchemaMapping
  String sentence(Path path, @Argument Language language) {
    return path.sentence(language);
  }

  @SchemaMapping
  String sentence(Evidence evidence, @Argument Language language) {
    return evidence.sentence(language);
  }
}
