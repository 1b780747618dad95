package org.fourchains.checking;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.checking.Finding.Sort;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.vocabulary.RelationKind;

/** What can be wrong with relations. */
final class Links {

  private Links() {}

  static Stream<Finding> loops(GraphSnapshot graph) {
    return all(graph)
        .filter(relation -> !relation.kind().loops() && relation.from().equals(relation.to()))
        .map(relation -> new Finding(Sort.LOOP, described(relation)));
  }

  static Stream<Finding> unproven(GraphSnapshot graph) {
    return all(graph)
        .filter(relation -> relation.property("source") == null)
        .map(relation -> new Finding(Sort.UNPROVEN, described(relation)));
  }

  /** Relations that lie on a cycle of a kind that must not have any. */
  static Stream<Finding> cycles(GraphSnapshot graph) {
    return graph.vocabulary().relations().stream()
        .filter(kind -> !kind.cycles())
        .flatMap(kind -> cycles(graph, kind));
  }

  private static Stream<Finding> cycles(GraphSnapshot graph, RelationKind kind) {
    Relations relations = graph.relations(kind);
    int[] component = Components.of(graph.nodeCount(), relations);
    return positions(graph, relations)
        .filter(
            r ->
                !r.from().equals(r.to())
                    && component[r.from().index()] == component[r.to().index()])
        .map(relation -> new Finding(Sort.CYCLE, described(relation)));
  }

  private static Stream<Relation> all(GraphSnapshot graph) {
    return graph.vocabulary().relations().stream()
        .map(graph::relations)
        .flatMap(relations -> positions(graph, relations));
  }

  private static Stream<Relation> positions(GraphSnapshot graph, Relations relations) {
    return IntStream.range(0, relations.count())
        .mapToObj(position -> new Relation(graph, relations, position));
  }

  private static String described(Relation relation) {
    return String.join(
        " ",
        Arrays.asList(
            relation.from().id(),
            relation.kind().name(),
            relation.to().id(),
            "(" + relation.source() + ")"));
  }
}
