package org.fourchains.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.springframework.stereotype.Component;

/**
 * What a node or a text asks for, as shares of concepts.
 *
 * @param understood the concepts a text was read as; empty when no text was read
 */
public record Requirements(List<Requirement> required, List<Hit> understood) {

  /** More than these say little about a problem and make every answer long. */
  private static final int MOST_CONCEPTS = 12;

  /** Reads requirements. */
  @Component
  public static final class Reader {
    private final Concepts concepts;

    Reader(Concepts concepts) {
      this.concepts = concepts;
    }

    /**
     * What a node asks for by relations of the given kinds; where it has none, what its description
     * speaks of.
     */
    public Requirements of(Node node, String... relations) {
      List<Requirement> fromGraph = weighted(node, relations);
      return fromGraph.isEmpty()
          ? ofText(node.graph(), Likeness.textOf(node), node)
          : new Requirements(Requirement.shares(fromGraph), List.of());
    }

    /** What a text speaks of; each concept weighs what its hit scores. */
    public Requirements ofText(GraphSnapshot graph, String text) {
      return ofHits(concepts.in(graph, text, MOST_CONCEPTS));
    }

    private Requirements ofText(GraphSnapshot graph, String text, Node itself) {
      return ofHits(
          concepts.in(graph, text, MOST_CONCEPTS).stream()
              .filter(hit -> !hit.node().equals(itself))
              .toList());
    }

    private static Requirements ofHits(List<Hit> hits) {
      List<Requirement> weighted =
          hits.stream().filter(hit -> learnable(hit.node())).map(Reader::of).toList();
      return new Requirements(Requirement.shares(weighted), hits);
    }

    /** Somebody can master a concept and a course can teach it, but equipment one only has. */
    private static boolean learnable(Node node) {
      return node.kind().concept() && !node.kind().name().equals("Equipment");
    }

    private static Requirement of(Hit hit) {
      return new Requirement(hit.node(), hit.score(), null, List.of());
    }

    private static List<Requirement> weighted(Node node, String... relations) {
      List<Requirement> weighted = new ArrayList<>();
      for (String kind : relations) {
        node.relations(kind, true)
            .filter(r -> learnable(r.to()))
            .map(Reader::of)
            .forEach(weighted::add);
      }
      return weighted;
    }

    private static Requirement of(Relation relation) {
      Integer level =
          relation.property("level") instanceof Number number ? number.intValue() : null;
      return new Requirement(
          relation.to(), relation.effectiveWeight(), level, List.of(new Step(relation, true)));
    }
  }

  /** These and others together, shared out anew. */
  public Requirements and(Requirements others) {
    return new Requirements(
        Requirement.shares(Stream.concat(required.stream(), others.required.stream()).toList()),
        Stream.concat(understood.stream(), others.understood.stream()).toList());
  }
}
