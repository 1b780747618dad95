package org.fourchains.search;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.fourchains.vocabulary.RelationKind;

/**
 * What the concepts that a text speaks of say of one another: where it speaks of a process, the
 * skills that process requires and the equipment it uses are likelier meant, whatever words it has
 * for them.
 */
final class Support {

  /**
   * How sure a neighbour makes that is sure itself. Chosen on the even needs of the seed, where .2
   * to .4 differ by less than .01.
   */
  private static final double WEIGHT = .3;

  /** What is less sure supports nothing: else chance would support chance. */
  private static final double LEAST = Concepts.THRESHOLD;

  /** What has more relations of a kind says little of each. */
  private static final int HUB = 2_000;

  private Support() {}

  /**
   * How much each concept is supported by the surest of those that an evidence relation joins to
   * it, by id: 0 to 1; nothing where by none.
   *
   * @param sure how sure each is by itself, by id: 0 to 1
   */
  static Map<String, Double> of(GraphSnapshot graph, Map<String, Double> sure) {
    Map<String, Double> support = new HashMap<>();
    sure.forEach(
        (id, own) -> {
          if (own >= LEAST) {
            graph.find(id).stream()
                .flatMap(Support::beside)
                .map(Node::id)
                .filter(sure::containsKey)
                .forEach(other -> support.merge(other, WEIGHT * own, Math::max));
          }
        });
    return support;
  }

  private static Stream<Node> beside(Node concept) {
    return concept.graph().vocabulary().relations().stream()
        .filter(RelationKind::evidence)
        .flatMap(kind -> Stream.concat(linked(concept, kind, true), linked(concept, kind, false)))
        .filter(node -> node.kind().concept());
  }

  private static Stream<Node> linked(Node concept, RelationKind kind, boolean forward) {
    Relations relations = concept.graph().relations(kind.name());
    int begin = relations.begin(concept.index(), forward);
    int end = relations.end(concept.index(), forward);
    return end - begin > HUB ? Stream.of() : concept.linked(kind.name(), forward);
  }
}
