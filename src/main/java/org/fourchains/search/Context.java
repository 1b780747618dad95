package org.fourchains.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;

/**
 * What works that read like a text say of concepts: a unit, a patent or a project that tells of the
 * same trouble is tied to the skills and processes it takes, whatever words the text has for them.
 * Each work counts with the fourth power of its likeness, so that only near ones do.
 */
final class Context {

  /** So many works are asked for each clause. */
  private static final int WORKS = 50;

  /** Chosen on the even needs of the seed: .7 × 4. */
  private static final double WEIGHT = 2.8;

  private static final int SHARPNESS = 4;

  private Context() {}

  /** How sure concepts are by context, by id: 0 to 1. */
  static Map<String, Double> of(
      TermSearcher searcher, Meaning meaning, GraphSnapshot graph, String text) throws IOException {
    Map<String, Double> sums = new HashMap<>();
    for (Map.Entry<String, Double> work : works(searcher, meaning, graph, text).entrySet()) {
      double weight = WEIGHT * Math.pow(work.getValue(), SHARPNESS);
      graph.find(work.getKey()).stream()
          .flatMap(Context::concepts)
          .distinct()
          .forEach(concept -> sums.merge(concept.id(), weight, Double::sum));
    }
    sums.replaceAll((id, sum) -> -Math.expm1(-sum));
    return sums;
  }

  private static Map<String, Double> works(
      TermSearcher searcher, Meaning meaning, GraphSnapshot graph, String text) throws IOException {
    // Not needs: one that was asked before would answer for itself.
    List<NodeKind> kinds =
        graph.vocabulary().kinds().stream()
            .filter(kind -> kind.work() && !kind.name().equals("Need"))
            .toList();
    Map<String, Double> works = new HashMap<>();
    Meant.of(searcher, meaning, text, kinds, WORKS)
        .forEach((id, meant) -> works.put(id, meant.similarity()));
    double rarest = Question.rarity(1, searcher.getIndexReader());
    for (String passage : Passages.of(text)) {
      Question question = Question.of(passage, searcher);
      for (Found found : Found.best(searcher, question.query(), kinds, WORKS)) {
        works.merge(found.id(), Concepts.saturated(found.sum(), rarest), Math::max);
      }
    }
    return works;
  }

  private static Stream<Node> concepts(Node work) {
    return work.graph().vocabulary().relations().stream()
        .filter(RelationKind::evidence)
        .flatMap(kind -> work.linked(kind.name(), true))
        .filter(node -> node.kind().concept());
  }
}
