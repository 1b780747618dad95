package org.fourchains.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a history: one took up the other.
 *
 * @param answer who is looked for: {@code by}, or what it leads to
 * @param day since when; nothing where the record does not say
 * @param source the file and the line it was read from
 */
record Event(Node by, Optional<Node> answer, Node of, Optional<LocalDate> day, String source) {

  boolean undated() {
    return day.isEmpty();
  }

  boolean after(LocalDate frozen) {
    return day.filter(own -> own.isAfter(frozen)).isPresent();
  }

  /**
   * All of a graph, in the order of the ids of what was taken up.
   *
   * @throws EvaluationRefused when the vocabulary has no such relation
   */
  static List<Event> all(
      Suite suite, Suite.History history, GraphSnapshot graph, SuiteFiles files) {
    RelationKind relation = relation(history.relation(), "relation", graph, files);
    if (history.through() != null) {
      relation(history.through(), "through", graph, files);
    }
    List<NodeKind> from = kinds(history.from(), "from", graph.vocabulary(), files);
    List<NodeKind> to = kinds(history.to(), "to", graph.vocabulary(), files);
    if (from.stream().noneMatch(one -> to.stream().anyMatch(other -> relation.joins(one, other)))) {
      throw files.refused(
          "history",
          "no %s leads from %s to %s".formatted(relation.name(), history.from(), history.to()));
    }
    List<Event> events = new ArrayList<>();
    for (NodeKind kind : to) {
      graph
          .nodes(kind)
          .flatMap(of -> of.relations(relation.name(), false))
          .filter(one -> from.contains(one.from().kind()))
          .forEach(
              one ->
                  events.add(
                      new Event(
                          one.from(),
                          answer(one.from(), suite.candidates(), history.through()),
                          one.to(),
                          one.dated(),
                          one.source())));
    }
    return events;
  }

  private static Optional<Node> answer(
      Node by, Suite.Candidates candidates, @Nullable String through) {
    return through == null || candidates.kind().contains(by.kind().name())
        ? Optional.of(by)
        : by.linked(through, true).findFirst();
  }

  private static RelationKind relation(
      String name, String key, GraphSnapshot graph, SuiteFiles files) {
    return graph
        .vocabulary()
        .findRelation(name)
        .orElseThrow(() -> files.refused("history." + key, "no relation is called " + name));
  }

  private static List<NodeKind> kinds(
      List<String> names, String key, Vocabulary vocabulary, SuiteFiles files) {
    return names.stream()
        .map(
            name ->
                vocabulary
                    .findKind(name)
                    .orElseThrow(
                        () -> files.refused("history." + key, "no kind is called " + name)))
        .toList();
  }
}
