package org.fourchains.signals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * The processes and technologies a question is about, each with the way that leads to it: those in
 * a segment or in a part of it; for a program those in the segments it targets, and those that
 * require a skill that a job it targets requires.
 *
 * @param ways none when the question is about all
 */
record Scope(@Nullable Map<Node, List<Step>> ways) {

  static final Scope ALL = new Scope(null);
  private static final Set<String> CONCEPTS = Set.of("Process", "Technology");

  static Scope ofProgram(Node program) {
    Map<Node, List<Step>> ways = new HashMap<>();
    program
        .relations("TARGETS", true)
        .forEach(
            target -> {
              List<Step> way = List.of(new Step(target, true));
              if (target.to().kind().name().equals("Segment")) {
                inSegment(target.to(), way, ways);
              } else {
                forJob(target.to(), way, ways);
              }
            });
    return new Scope(ways);
  }

  static Scope ofSegment(Node segment) {
    Map<Node, List<Step>> ways = new HashMap<>();
    inSegment(segment, List.of(), ways);
    return new Scope(ways);
  }

  /** What both are about, with the way of this one. */
  Scope and(Scope other) {
    if (ways == null || other.ways == null) {
      return ways == null ? other : this;
    }
    Map<Node, List<Step>> both = new HashMap<>(ways);
    both.keySet().retainAll(other.ways.keySet());
    return new Scope(both);
  }

  boolean holds(Node concept) {
    return CONCEPTS.contains(concept.kind().name()) && (ways == null || ways.containsKey(concept));
  }

  /** How it is about the concept; empty when it is about all. */
  List<Step> way(Node concept) {
    return ways == null ? List.of() : ways.getOrDefault(concept, List.of());
  }

  private static void inSegment(Node segment, List<Step> way, Map<Node, List<Step>> ways) {
    Map<Node, List<Step>> segments = new HashMap<>(Map.of(segment, way));
    Deque<Node> open = new ArrayDeque<>(List.of(segment));
    while (!open.isEmpty()) {
      Node at = open.remove();
      List<Step> here = segments.getOrDefault(at, List.of());
      for (String kind : List.of("PART_OF", "BROADER")) {
        at.relations(kind, false)
            .filter(part -> part.from().kind().name().equals("Segment"))
            .filter(part -> segments.putIfAbsent(part.from(), with(here, part)) == null)
            .forEach(part -> open.add(part.from()));
      }
      concepts(at, "IN_SEGMENT", here, ways);
    }
  }

  private static void forJob(Node job, List<Step> way, Map<Node, List<Step>> ways) {
    job.relations("REQUIRES", true)
        .forEach(
            skill -> {
              List<Step> here = new ArrayList<>(way);
              here.add(new Step(skill, true));
              concepts(skill.to(), "REQUIRES", here, ways);
            });
  }

  private static void concepts(
      Node at, String relation, List<Step> way, Map<Node, List<Step>> ways) {
    at.relations(relation, false)
        .filter(r -> CONCEPTS.contains(r.from().kind().name()))
        .forEach(r -> ways.putIfAbsent(r.from(), with(way, r)));
  }

  private static List<Step> with(List<Step> way, Relation last) {
    List<Step> longer = new ArrayList<>(way);
    longer.add(new Step(last, false));
    return List.copyOf(longer);
  }
}
