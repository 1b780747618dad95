package org.fourchains.explore;

import java.util.List;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A value of an answer.
 *
 * @param text null where the value is, or is an empty list
 * @param number finite; null where the value is none
 * @param nodes those the value is or holds
 */
record Cell(@Nullable String text, @Nullable Double number, List<Node> nodes) {

  static Cell of(@Nullable String text) {
    return new Cell(text, null, List.of());
  }

  static Cell of(Node node) {
    return new Cell(node.name(), null, List.of(node));
  }

  static Cell of(Number number) {
    double value = number.doubleValue();
    return new Cell(number.toString(), Double.isFinite(value) ? value : null, List.of());
  }
}
