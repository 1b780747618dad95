package org.fourchains.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The nodes at the other end of a node's relations. Plain loops: large answers call this a thousand
 * times.
 */
final class Linked {

  private Linked() {}

  /** At most {@code first} nodes, each once, in the order of the relations. */
  static List<Node> nodes(
      Node node, List<Relations> kinds, IntPredicate wanted, Direction direction, int first) {
    List<Node> found = new ArrayList<>(Math.min(first, 16));
    for (Relations relations : kinds) {
      for (boolean forward : direction.ways()) {
        int end = relations.end(node.index(), forward);
        for (int place = relations.begin(node.index(), forward); place < end; place++) {
          int other = relations.other(place, forward);
          if (found.size() == first) {
            return found;
          }
          if (wanted.test(other) && !contains(found, other)) {
            found.add(node.graph().node(other));
          }
        }
      }
    }
    return found;
  }

  /** The list is short: a page of at most some hundred nodes. */
  private static boolean contains(List<Node> nodes, int index) {
    for (Node node : nodes) {
      if (node.index() == index) {
        return true;
      }
    }
    return false;
  }
}
