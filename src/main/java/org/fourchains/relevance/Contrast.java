package org.fourchains.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourchains.search.Likeness;
import org.fourchains.search.Likeness.Like;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/**
 * Sets a concept apart from those beside it: a text that is as near to its neighbours as to itself
 * says little of it. The idea is that of cross-domain similarity local scaling (Conneau and others,
 * 2018), which takes the mean similarity to the ten nearest neighbours from every similarity.
 */
record Contrast(Likeness likeness, double weight) {

  private static final int NEIGHBOURS = 10;

  private static final Comparator<Like> BEST_FIRST =
      Comparator.comparingDouble(Like::score).reversed().thenComparing(like -> like.node().id());

  /**
   * The likes of a text that is, or is the name of, a concept; those of any other text as they are.
   *
   * @param node what is asked about beside the text, if anything
   */
  List<Like> among(GraphSnapshot graph, String text, Optional<Node> node, List<Like> likes) {
    Optional<Node> concept =
        node.filter(n -> n.kind().concept()).or(() -> likeness.named(graph, text));
    return concept.map(asked -> apart(asked, text, likes)).orElse(likes);
  }

  private List<Like> apart(Node asked, String text, List<Like> likes) {
    Set<NodeKind> concepts =
        asked.graph().vocabulary().kinds().stream()
            .filter(NodeKind::concept)
            .collect(Collectors.toSet());
    Collection<Node> neighbours =
        likeness.to(asked, concepts, NEIGHBOURS).stream().map(Like::node).toList();
    List<Node> works =
        likes.stream().map(Like::node).filter(node -> !node.kind().concept()).toList();
    Map<String, Double> crowded = likeness.meanTo(works, neighbours, text);
    double usual = crowded.values().stream().mapToDouble(c -> c).average().orElse(0);
    return likes.stream()
        .map(like -> apart(like, crowded.getOrDefault(like.node().id(), usual), usual))
        .sorted(BEST_FIRST)
        .toList();
  }

  /** Concepts and texts without a vector are neither above nor below the usual. */
  private Like apart(Like like, double crowded, double usual) {
    double score = like.score() * (1 - weight * crowded) / (1 - weight * usual);
    return new Like(like.node(), Math.min(1, score));
  }
}
