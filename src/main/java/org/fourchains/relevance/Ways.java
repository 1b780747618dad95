package org.fourchains.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;

/**
 * The relations by which what one node says becomes evidence for another.
 *
 * @param all every relation kind that carries evidence, in both directions
 * @param last those of them that can lead to the kinds asked for
 */
record Ways(Set<NodeKind> targets, List<Leg> all, List<Leg> last) {

  /**
   * One step towards the target.
   *
   * @param forward whether the relation is followed from its beginning to its end
   */
  record Leg(Relations relations, boolean forward) {

    int begin(int node) {
      return relations.begin(node, forward);
    }

    int end(int node) {
      return relations.end(node, forward);
    }

    /** The node at the other end of the relation at a place. */
    int other(int place) {
      return relations.other(place, forward);
    }

    /** 0 to 1: a weight above 1 says how much there is of something, not that it proves more. */
    double weight(int place) {
      return Math.min(1, relations.weight(relations.position(place, forward)));
    }

    /** The other way round. */
    Leg back() {
      return new Leg(relations, !forward);
    }

    /** The relation at a place as it is shown: from the target towards where the leg begins. */
    Step shown(GraphSnapshot graph, int place) {
      return new Step(relation(graph, place), !forward);
    }

    /** The relation at a place as the leg follows it. */
    Step followed(GraphSnapshot graph, int place) {
      return new Step(relation(graph, place), forward);
    }

    private Relation relation(GraphSnapshot graph, int place) {
      return new Relation(graph, relations, relations.position(place, forward));
    }
  }

  static Ways to(GraphSnapshot graph, Set<NodeKind> targets) {
    Set<String> names = targets.stream().map(NodeKind::name).collect(Collectors.toSet());
    List<Leg> all = new ArrayList<>();
    List<Leg> last = new ArrayList<>();
    for (RelationKind kind : graph.vocabulary().relations()) {
      Relations relations = graph.relations(kind);
      if (kind.evidence() && relations.count() > 0) {
        for (boolean forward : new boolean[] {true, false}) {
          Leg leg = new Leg(relations, forward);
          all.add(leg);
          if (ends(kind, forward).anyMatch(names::contains)) {
            last.add(leg);
          }
        }
      }
    }
    return new Ways(Set.copyOf(targets), List.copyOf(all), List.copyOf(last));
  }

  boolean leadTo(NodeKind kind) {
    return targets.contains(kind);
  }

  private static Stream<String> ends(RelationKind kind, boolean forward) {
    return kind.ends().stream().flatMap(e -> (forward ? e.to() : e.from()).stream());
  }

  /**
   * Whether evidence may pass through a node: through what persons made or gave, and to groups
   * through their persons. Through concepts and firms everything would be tied to everything.
   */
  boolean through(NodeKind middle) {
    return middle.work()
        || middle.person()
            && targets.stream().noneMatch(t -> t.person() || t.work() || t.concept());
  }
}
