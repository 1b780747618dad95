package org.fourchains.curriculum;

import java.util.List;
import java.util.function.Predicate;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** Some of some nodes. */
record NodeShare(List<Node> counted, List<Node> of) {

  static NodeShare of(List<Node> nodes, Predicate<Node> wanted) {
    return new NodeShare(nodes.stream().filter(wanted).toList(), nodes);
  }

  /** The share, 0 to 1; none of nothing. */
  public @Nullable Double value() {
    return of.isEmpty() ? null : (double) counted.size() / of.size();
  }
}
