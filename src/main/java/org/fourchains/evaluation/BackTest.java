package org.fourchains.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** Makes questions of a history: who will take up what, asked of the graph of a day before. */
final class BackTest {

  private final Suite suite;
  private final Suite.History history;
  private final SuiteFiles files;
  private final GraphSnapshot graph;
  private final Map<LocalDate, Set<String>> candidates = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private int judged;
  private int named;

  private BackTest(Suite suite, Suite.History history, SuiteFiles files, GraphSnapshot graph) {
    this.suite = suite;
    this.history = history;
    this.files = files;
    this.graph = graph;
  }

  /** By day, then by id; only queries with a right answer that was there on the day. */
  static Cases of(Suite suite, Suite.History history, SuiteFiles files, GraphSnapshot graph) {
    return new BackTest(suite, history, files, graph).read();
  }

  /** A query and its day. */
  private record Frozen(Node of, LocalDate day, List<Event> events) {}

  private Cases read() {
    Map<Node, List<Event>> all =
        Event.all(suite, history, graph, files).stream()
            .collect(Collectors.groupingBy(Event::of, LinkedHashMap::new, Collectors.toList()));
    undated(all);
    List<Case> cases = new ArrayList<>();
    List<Frozen> queries = new ArrayList<>();
    all.forEach((of, events) -> freeze(of, events).ifPresent(queries::add));
    queries.sort(Comparator.comparing(Frozen::day).thenComparing(query -> query.of().id()));
    queries.forEach(query -> add(cases, query));
    if (judged > 0) {
      remarks.addFirst(
          "%d of %d right answers name what they took up in the texts of today, which the record keeps no history of"
              .formatted(named, judged));
    }
    return new Cases(cases, remarks);
  }

  private void undated(Map<Node, List<Event>> all) {
    long undated = all.values().stream().flatMap(List::stream).filter(Event::undated).count();
    long dated = all.values().stream().mapToLong(List::size).sum() - undated;
    if (dated == 0) {
      throw files.refused(
          "history",
          "none of %d %s from %s to %s has a date, so there is no day to freeze the graph at"
              .formatted(undated, history.relation(), history.from(), history.to()));
    }
    if (undated > 0) {
      remarks.add("%d %s have no date and are not judged".formatted(undated, history.relation()));
    }
  }

  /** Nothing when nothing happened after the day. */
  private Optional<Frozen> freeze(Node of, List<Event> events) {
    return history
        .day()
        .or(
            () ->
                events.stream()
                    .flatMap(event -> event.day().stream())
                    .min(Comparator.naturalOrder())
                    .map(first -> first.minusDays(1)))
        .filter(day -> events.stream().anyMatch(event -> event.after(day)))
        .map(day -> new Frozen(of, day, events));
  }

  private void add(List<Case> cases, Frozen query) {
    GraphSnapshot then = graph.asOf(query.day());
    Node of = then.find(query.of().id()).orElse(null);
    if (of == null) {
      remarks.add("%s was not there on %s and is not asked".formatted(query.of(), query.day()));
      return;
    }
    Set<String> had = new HashSet<>();
    query.events().stream()
        .filter(event -> !event.after(query.day()))
        .forEach(event -> event.answer().ifPresent(answer -> had.add(answer.id())));
    Map<String, Double> right = new LinkedHashMap<>();
    for (Event event : query.events()) {
      if (event.after(query.day()) && isJudged(event, query.day(), had)) {
        right.put(event.answer().orElseThrow().id(), 1.);
      }
    }
    if (!right.isEmpty()) {
      right.keySet().forEach(id -> check(of, then.get(id), query.day()));
      String text = Profiles.text(of).strip();
      cases.add(new Case(of.id(), text, of.id(), query.day(), right, had, Set.of()));
    }
  }

  private boolean isJudged(Event event, LocalDate day, Set<String> had) {
    String answer = event.answer().map(Node::id).orElse(null);
    String why =
        answer == null
            ? "leads to nothing by " + history.through()
            : had.contains(answer)
                ? answer + " had it already"
                : !candidates(day).contains(answer)
                    ? answer + " was not there yet, or is no candidate"
                    : null;
    if (why != null) {
      remarks.add(
          "%s: %s and %s on %s: %s; not judged"
              .formatted(event.source(), event.by(), event.of(), day, why));
    }
    return why == null;
  }

  private Set<String> candidates(LocalDate day) {
    return candidates.computeIfAbsent(
        day,
        d ->
            Candidates.in(graph.asOf(d), suite.candidates(), files).stream()
                .map(Node::id)
                .collect(Collectors.toSet()));
  }

  /** Whether the graph of the day, or a text of today, gives the answer away. */
  private void check(Node of, Node answer, LocalDate day) {
    judged++;
    String text = Profiles.text(answer);
    if (text.contains(of.name()) || of.aliases().stream().anyMatch(text::contains)) {
      named++;
    }
    if (Profiles.linked(of).contains(answer)) {
      remarks.add(
          "%s is linked with %s on %s already: the graph may give the answer away"
              .formatted(answer, of, day));
    }
  }
}
