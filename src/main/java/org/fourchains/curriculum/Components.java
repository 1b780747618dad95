package org.fourchains.curriculum;

import com.carrotsearch.hppc.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The strongly connected components of a directed graph, by R. Tarjan, "Depth-first search and
 * linear graph algorithms", SIAM J. Comput. 1(2), 1972. Without recursion: a chain of thousands of
 * courses must not exhaust the stack.
 */
final class Components {

  private final BitSet[] successors;

  /** When a vertex was found, from 1; 0 when it was not yet. */
  private final int[] found;

  /** The earliest vertex still open that can be reached from here. */
  private final int[] lowest;

  /** The successor of each vertex to be looked at next, or one before it. */
  private final int[] cursor;

  private final IntArrayList way = new IntArrayList();
  private final IntArrayList open = new IntArrayList();
  private final BitSet isOpen = new BitSet();
  private final List<BitSet> components = new ArrayList<>();
  private int count;

  private Components(BitSet[] successors) {
    this.successors = successors;
    this.found = new int[successors.length];
    this.lowest = new int[successors.length];
    this.cursor = new int[successors.length];
  }

  /**
   * Each component as the set of its vertices, after all components that it leads to. O(vertices +
   * edges), and the words of the sets.
   *
   * @param successors for each vertex those its edges lead to
   */
  static List<BitSet> of(BitSet[] successors) {
    Components components = new Components(successors);
    for (int vertex = 0; vertex < successors.length; vertex++) {
      if (components.found[vertex] == 0) {
        components.walk(vertex);
      }
    }
    return components.components;
  }

  private void walk(int start) {
    enter(start);
    while (!way.isEmpty()) {
      int vertex = way.get(way.size() - 1);
      int next = successors[vertex].nextSetBit(cursor[vertex]);
      if (next < 0) {
        leave(vertex);
      } else {
        cursor[vertex] = next + 1;
        if (found[next] == 0) {
          enter(next);
        } else if (isOpen.get(next)) {
          lowest[vertex] = Math.min(lowest[vertex], found[next]);
        }
      }
    }
  }

  private void enter(int vertex) {
    found[vertex] = ++count;
    lowest[vertex] = count;
    way.add(vertex);
    open.add(vertex);
    isOpen.set(vertex);
  }

  private void leave(int vertex) {
    way.removeAt(way.size() - 1);
    if (!way.isEmpty()) {
      int before = way.get(way.size() - 1);
      lowest[before] = Math.min(lowest[before], lowest[vertex]);
    }
    if (lowest[vertex] == found[vertex]) {
      components.add(close(vertex));
    }
  }

  private BitSet close(int root) {
    BitSet component = new BitSet();
    int vertex;
    do {
      vertex = open.removeAt(open.size() - 1);
      isOpen.clear(vertex);
      component.set(vertex);
    } while (vertex != root);
    return component;
  }
}
