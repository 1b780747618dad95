package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.fourchains.vocabulary.RelationKind;

/**
 * Whether the record says anything of a concept but its name and who asks for it. Of a concept that
 * was only ever asked for nobody can say that it is not taught: a course may well teach it by
 * another name.
 */
final class Known {

  private final Range needs;
  private final Relations concerns;
  private final Relations uses;
  private final Range firms;

  /** Relations of any of these kinds say something. */
  private final List<Relations> others = new ArrayList<>();

  private final Relations requires;

  Known(GraphSnapshot graph) {
    this.needs = Range.of(graph, "Need");
    this.firms = Range.of(graph, "Enterprise");
    this.concerns = graph.relations("CONCERNS");
    this.uses = graph.relations("USES");
    this.requires = graph.relations("REQUIRES");
    List<String> demand = List.of("CONCERNS", "USES", "REQUIRES", "IN_SEGMENT");
    for (RelationKind kind : graph.vocabulary().relations()) {
      if (!demand.contains(kind.name())) {
        others.add(graph.relations(kind));
      }
    }
  }

  boolean test(Node concept) {
    int node = concept.index();
    return concept.property("description") != null
        || concept.property("descriptionEn") != null
        || others.stream().anyMatch(relations -> relations.touches(node))
        || requires.degree(node, true) > 0
        || uses.degree(node, true) > 0
        || anyFrom(uses, node, firms)
        || concerns.degree(node, false) > countFrom(concerns, node, needs);
  }

  private static boolean anyFrom(Relations relations, int node, Range kind) {
    return countFrom(relations, node, kind) > 0;
  }

  private static int countFrom(Relations relations, int node, Range kind) {
    int begin = relations.begin(node, false);
    int end = relations.end(node, false);
    return new Range(kind.end(), kind.end()).lowerBound(relations, begin, end, false)
        - kind.lowerBound(relations, begin, end, false);
  }
}
