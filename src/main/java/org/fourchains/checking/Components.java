package org.fourchains.checking;

import java.util.Arrays;
import org.fourchains.snapshot.Relations;

/**
 * Strongly connected components of the relations of one kind, by Tarjan's algorithm (1972) without
 * recursion, since a chain of materials may be longer than the stack is deep. O(nodes + relations).
 */
final class Components {

  private static final int UNSEEN = -1;

  private final Relations relations;
  private final int[] order;
  private final int[] low;
  private final int[] next;
  private final int[] component;
  private final int[] way;
  private final int[] open;
  private int wayLength;
  private int openLength;
  private int seen;

  private Components(int nodes, Relations relations) {
    this.relations = relations;
    this.order = new int[nodes];
    this.low = new int[nodes];
    this.next = new int[nodes];
    this.component = new int[nodes];
    this.way = new int[nodes];
    this.open = new int[nodes];
    Arrays.fill(order, UNSEEN);
    Arrays.fill(component, UNSEEN);
  }

  /**
   * For each node the number of its component: the same for two nodes exactly if each can be
   * reached from the other.
   */
  static int[] of(int nodes, Relations relations) {
    Components components = new Components(nodes, relations);
    for (int node = 0; node < nodes; node++) {
      if (components.order[node] == UNSEEN) {
        components.explore(node);
      }
    }
    return components.component;
  }

  private void explore(int start) {
    enter(start);
    while (wayLength > 0) {
      int node = way[wayLength - 1];
      if (next[node] < relations.end(node, true)) {
        follow(node, relations.other(next[node]++, true));
      } else {
        leave(node);
      }
    }
  }

  private void enter(int node) {
    order[node] = low[node] = seen++;
    next[node] = relations.begin(node, true);
    way[wayLength++] = node;
    open[openLength++] = node;
  }

  private void follow(int node, int to) {
    if (order[to] == UNSEEN) {
      enter(to);
    } else if (component[to] == UNSEEN) {
      low[node] = Math.min(low[node], order[to]);
    }
  }

  private void leave(int node) {
    wayLength--;
    if (wayLength > 0) {
      int before = way[wayLength - 1];
      low[before] = Math.min(low[before], low[node]);
    }
    if (low[node] == order[node]) {
      int member;
      do {
        member = open[--openLength];
        component[member] = node;
      } while (member != node);
    }
  }
}
