package org.fourchains.curriculum;

import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Node;

/**
 * A unit or training task that was made from projects or achievements.
 *
 * @param target the unit or training task
 * @param from what was converted to it, ordered by id
 */
record Conversion(Node target, List<Node> from) {

  /** Those of the targets that something was converted to. */
  static List<Conversion> among(List<Node> targets) {
    return targets.stream()
        .map(Conversion::of)
        .filter(conversion -> !conversion.from.isEmpty())
        .toList();
  }

  private static Conversion of(Node target) {
    return new Conversion(
        target,
        target
            .linked("CONVERTED_TO", false)
            .distinct()
            .sorted(Comparator.comparing(Node::id))
            .toList());
  }
}
