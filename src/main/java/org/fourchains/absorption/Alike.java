package org.fourchains.absorption;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fourchains.snapshot.Node;

/** What is like a subject by its text. */
@FunctionalInterface
interface Alike {

  /**
   * How like some nodes are, by id: above 0, at most 1; without those that are not at all.
   *
   * @param anyway those of them that are wanted however little they are like it; of the others only
   *     what could be a candidate has to be there
   */
  Map<String, Double> among(Collection<Node> nodes, Collection<Node> anyway);

  /** The courses and units of all programs that are most like it. */
  default List<Node> nearest() {
    return List.of();
  }
}
