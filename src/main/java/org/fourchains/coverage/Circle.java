package org.fourchains.coverage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourchains.snapshot.Node;

/** Circles among relations that should not lead back, which only a record written by hand has. */
final class Circle {

  private record Visit(Node node, Iterator<Node> next) {}

  private Circle() {}

  /** A node on a circle that can be reached from the starts. O(relations reached). */
  static Optional<Node> among(List<Node> starts, String relation) {
    Map<Node, Boolean> closed = new HashMap<>();
    for (Node start : starts) {
      Optional<Node> found =
          closed.containsKey(start) ? Optional.empty() : from(start, relation, closed);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Depth first without recursion: chains may be long. */
  private static Optional<Node> from(Node start, String relation, Map<Node, Boolean> closed) {
    Deque<Visit> open = new ArrayDeque<>();
    enter(start, relation, closed, open);
    while (!open.isEmpty()) {
      Visit visit = open.element();
      if (!visit.next.hasNext()) {
        closed.put(visit.node, true);
        open.remove();
        continue;
      }
      Node next = visit.next.next();
      Boolean state = closed.get(next);
      if (state == null) {
        enter(next, relation, closed, open);
      } else if (!state) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static void enter(
      Node node, String relation, Map<Node, Boolean> closed, Deque<Visit> open) {
    closed.put(node, false);
    open.push(new Visit(node, node.linked(relation, true).iterator()));
  }
}
