package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** What is odd about the record, as far as it touches an answer. */
final class Oddities {

  private Oddities() {}

  static List<Note> of(Scope scope, Balance balance) {
    List<Note> notes = new ArrayList<>(scope.notes());
    Supply supply = balance.supply();
    if (scope.segment() == null && !targetsAnything(scope)) {
      notes.add(Note.NO_TARGETS);
    } else if (!balance.anythingAsked()) {
      notes.add(Note.NO_DEMAND);
    }
    if (supply.courses().isEmpty()) {
      notes.add(Note.NO_COURSES);
    } else if (supply.saysNothing()) {
      notes.add(Note.NOTHING_SAID);
    } else if (!supply.silent().isEmpty()) {
      notes.add(Note.silent(supply.silent()));
    }
    sameName(supply.courses()).ifPresent(notes::add);
    List<Node> loose = loose(balance);
    if (!loose.isEmpty()) {
      notes.add(Note.loose(loose));
    }
    circles(scope, balance).forEach(notes::add);
    return notes;
  }

  private static boolean targetsAnything(Scope scope) {
    return scope.programs().stream()
        .anyMatch(program -> program.linked("TARGETS", true).findAny().isPresent());
  }

  private static java.util.Optional<Note> sameName(List<Node> courses) {
    Map<String, Long> counts =
        courses.stream().collect(Collectors.groupingBy(Node::name, Collectors.counting()));
    List<Node> twins = courses.stream().filter(c -> counts.getOrDefault(c.name(), 0L) > 1).toList();
    return twins.isEmpty()
        ? java.util.Optional.empty()
        : java.util.Optional.of(Note.sameName(twins));
  }

  /** Units in no course that teach what no course of the programs teaches. */
  private static List<Node> loose(Balance balance) {
    GraphSnapshot graph = balance.concepts().graph();
    return graph
        .nodes(graph.vocabulary().kind("Unit"))
        .filter(unit -> graph.relations("PART_OF").degree(unit.index(), true) == 0)
        .filter(
            unit ->
                Stream.of("TEACHES", "COVERS", "ABSORBED")
                    .flatMap(kind -> unit.linked(kind, true))
                    .mapToInt(concept -> balance.concepts().place(concept.index()))
                    .anyMatch(place -> place >= 0 && balance.isOpen(place)))
        .toList();
  }

  private static List<Note> circles(Scope scope, Balance balance) {
    List<Node> concepts =
        IntStream.range(0, balance.concepts().size())
            .filter(p -> balance.isAsked(p) || balance.supply().level(p) != Supply.NOT_TAUGHT)
            .mapToObj(balance.concepts()::node)
            .toList();
    List<Node> segments =
        scope.segment() != null
            ? List.of(scope.segment())
            : scope.programs().stream()
                .flatMap(program -> program.linked("TARGETS", true))
                .filter(node -> node.kind().name().equals("Segment"))
                .toList();
    return Stream.of(
            Circle.among(concepts, "BROADER").map(n -> Note.circle(n, "BROADER")),
            Circle.among(concepts, "PREREQUISITE").map(n -> Note.circle(n, "PREREQUISITE")),
            Circle.among(balance.supply().courses(), "PREREQUISITE")
                .map(n -> Note.circle(n, "PREREQUISITE")),
            Circle.among(segments, "BROADER").map(n -> Note.circle(n, "BROADER")),
            Circle.among(segments, "PART_OF").map(n -> Note.circle(n, "PART_OF")))
        .flatMap(java.util.Optional::stream)
        .toList();
  }
}
