package org.fourchains.coverage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A concept close to another one.
 *
 * @param as what it is to the other one
 * @param steps how many relations lie between them, at least 1
 */
public record Near(Node concept, As as, int steps) {

  /** What the near concept is to the one in question. */
  public enum As {
    NARROWER("BROADER", false),
    BROADER("BROADER", true),
    NEEDS_IT_FIRST("PREREQUISITE", true);

    private final String relation;
    private final boolean forward;

    As(String relation, boolean forward) {
      this.relation = relation;
      this.forward = forward;
    }
  }

  private static final int FURTHEST = 3;

  private record Reached(Node node, int steps) {}

  /** The nearest that is wanted; narrower ones before broader ones at the same distance. */
  static @Nullable Near of(Node concept, Predicate<Node> wanted, As... ways) {
    Near nearest = null;
    for (As as : ways) {
      Near found = of(concept, wanted, as);
      if (found != null && (nearest == null || found.steps < nearest.steps)) {
        nearest = found;
      }
    }
    return nearest;
  }

  /** Breadth first, each node once: a circle ends. */
  private static @Nullable Near of(Node concept, Predicate<Node> wanted, As as) {
    Set<Node> seen = new HashSet<>(Set.of(concept));
    Deque<Reached> next = new ArrayDeque<>(Set.of(new Reached(concept, 0)));
    while (!next.isEmpty()) {
      Reached at = next.remove();
      if (at.steps > 0 && wanted.test(at.node)) {
        return new Near(at.node, as, at.steps);
      }
      if (at.steps < FURTHEST) {
        at.node
            .linked(as.relation, as.forward)
            .filter(seen::add)
            .forEach(node -> next.add(new Reached(node, at.steps + 1)));
      }
    }
    return null;
  }
}
