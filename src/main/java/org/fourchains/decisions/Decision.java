package org.fourchains.decisions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** A decision in the graph. */
record Decision(Node node) {

  /** Of the decisions on one pair the one with the highest number counts; ties by id. */
  private static final Comparator<Decision> NEWEST_FIRST =
      Comparator.comparingLong(Decision::number)
          .reversed()
          .thenComparing(decision -> decision.node.id());

  /** All decisions on a pair, the one that counts first. */
  static List<Decision> on(Node about, Node target) {
    return of(target.linked("DECIDES", false))
        .filter(decision -> about.equals(decision.about()))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** The decision that counts for a pair. */
  static Optional<Decision> newest(Node about, Node target) {
    return on(about, target).stream().findFirst();
  }

  /** Those about something that count, one a target, ordered by target. */
  static List<Decision> countingAbout(Node about) {
    return counting(of(about.linked("ABOUT", false)));
  }

  /** Those on some targets that count. */
  static List<Decision> countingOn(Stream<Node> targets) {
    return counting(targets.flatMap(target -> of(target.linked("DECIDES", false))));
  }

  private static List<Decision> counting(Stream<Decision> decisions) {
    return decisions
        .filter(Decision::counts)
        .sorted(
            Comparator.comparing((Decision d) -> id(d.target()))
                .thenComparing(d -> id(d.about()))
                .thenComparing(d -> d.node.id()))
        .toList();
  }

  private static String id(@Nullable Node node) {
    return node == null ? "" : node.id();
  }

  private static Stream<Decision> of(Stream<Node> nodes) {
    return nodes.map(Decision::new);
  }

  /** Whether no later decision on the same pair stands against it. */
  boolean counts() {
    Node about = about();
    Node target = target();
    return about == null
        || target == null
        || newest(about, target).filter(this::equals).isPresent();
  }

  /** What it is about; nothing where that has left the record. */
  @Nullable Node about() {
    return node.linked("ABOUT", true).findFirst().orElse(null);
  }

  @Nullable Node target() {
    return node.linked("DECIDES", true).findFirst().orElse(null);
  }

  @Nullable Node program() {
    return node.linked("FOR", true).findFirst().orElse(null);
  }

  boolean is(Verdict verdict) {
    return verdict.name().equals(node.property("verdict"));
  }

  /** Which decision on its pair it is, from 1. */
  long number() {
    return (long) node.number("number", 0);
  }

  /** The revision it was written in: the record was held from the reading of its score on. */
  long writtenIn() {
    return (long) node.number("revision", -1) + 1;
  }

  /** By how much it makes its course longer. */
  long inserts() {
    return is(Verdict.ACCEPT) && Way.INSERT.name().equals(node.property("way"))
        ? (long) node.number("hours", 0)
        : 0;
  }

  /** What its plan says, in a line. */
  String line() {
    Node about = about();
    Node target = target();
    String name =
        about == null || target == null ? node.name() : new Pair(about, target, null).name();
    return Plan.line(name, node.property("way"), node.property("hours"));
  }

  /** When it was made; only one written by hand does not say. */
  String at() {
    return node.property("decidedAt") instanceof String at ? at : "";
  }

  /** The source of the relation that it wrote. */
  String asSource() {
    return source(node.id());
  }

  static String source(String id) {
    return "decision " + id;
  }
}
