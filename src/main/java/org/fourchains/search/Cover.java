package org.fourchains.search;

import java.util.List;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * How well something that is asked for is met.
 *
 * @param share of the whole that was asked for
 * @param proof 0 not at all, 1 beyond doubt
 * @param person who proves it best, where persons do
 */
public record Cover(Node concept, double share, double proof, @Nullable Node person) {

  /** The sum of share × proof: 0 to 1. */
  public static double coverage(List<Cover> covers) {
    return covers.stream().mapToDouble(cover -> cover.share * cover.proof).sum();
  }

  /** The concepts that nothing proves. */
  public static List<Node> uncovered(List<Cover> covers) {
    return covers.stream().filter(cover -> cover.proof == 0).map(Cover::concept).toList();
  }
}
