package org.fourchains.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourchains.search.Likeness.Like;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where relevance comes from: nodes whose texts are like the question, and the node asked about.
 *
 * @param all most alike first
 * @param confidence how sure it is that the question speaks of anything known, 0 to 1: what makes
 *     scores comparable between questions
 */
record Seeds(List<Seed> all, double confidence) {

  /**
   * One of them.
   *
   * @param likeness of its text and the question, 0 to 1; 0 where it is what is asked about
   * @param proof what it proves beside the text that is most like the question: 0 to 1
   * @param share which part of the field it is: 0 to 1, all seeds together 1
   */
  record Seed(Node node, double likeness, double proof, double share) {

    /** What it proves of itself. */
    double strength(RelevanceWeights weights) {
      return proof + weights.field() * share;
    }
  }

  /** Of half of the judged questions the best text has a likeness above .34. */
  private static final double TYPICAL = .2;

  /**
   * @param asked the node asked about, if one is
   * @param without nodes that do not count
   */
  static Seeds of(
      List<Like> alike, @Nullable Node asked, Set<Node> without, RelevanceWeights weights) {
    List<Like> likes =
        alike.stream()
            .filter(like -> !without.contains(like.node()) && !like.node().equals(asked))
            .toList();
    double best = likes.stream().mapToDouble(Like::score).max().orElse(0);
    double field =
        likes.stream().mapToDouble(like -> Math.pow(like.score(), weights.breadth())).sum();
    List<Seed> seeds = new ArrayList<>();
    if (asked != null) {
      seeds.add(new Seed(asked, 0, 1, 0));
    }
    for (Like like : likes) {
      seeds.add(
          new Seed(
              like.node(),
              like.score(),
              Math.pow(like.score() / best, weights.sharpness()),
              Math.pow(like.score(), weights.breadth()) / field));
    }
    return new Seeds(seeds, asked != null ? 1 : 1 - Math.exp(-best / TYPICAL));
  }
}
