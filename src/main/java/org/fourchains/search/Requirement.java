package org.fourchains.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that a problem or a process asks for.
 *
 * @param share of the whole; the shares of all requirements sum to 1
 * @param level asked for, 1 to 5, where it is known
 * @param paths the relations it was read from, if it was read from the graph
 */
public record Requirement(
    Node concept, double share, @Nullable Integer level, List<org.fourchains.snapshot.Step> paths) {

  /** How much of the level asked for a level is: 1 where either is unknown. */
  public double met(double found) {
    return level == null || Double.isNaN(found) ? 1 : Math.min(1, found / level);
  }

  /**
   * Weights made shares; a concept named twice counts once, with its greater weight. Greatest share
   * first, ties by id.
   */
  public static List<Requirement> shares(List<Requirement> weighted) {
    List<Requirement> once = new ArrayList<>();
    weighted.stream()
        .filter(r -> r.share > 0)
        .sorted(
            Comparator.comparingDouble(Requirement::share)
                .reversed()
                .thenComparing(r -> r.concept.id()))
        .filter(r -> once.stream().noneMatch(o -> o.concept.equals(r.concept)))
        .forEachOrdered(once::add);
    double sum = once.stream().mapToDouble(Requirement::share).sum();
    return once.stream()
        .map(r -> new Requirement(r.concept, r.share / sum, r.level, r.paths))
        .toList();
  }
}
