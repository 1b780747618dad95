package org.fourchains.curriculum;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A directed graph with each strongly connected component taken as one: what is left has no cycle.
 * Vertices are numbered from 0; where several ways are equally good, the one over the lower numbers
 * is taken.
 */
final class Condensation {

  private final List<BitSet> components;
  private final int[] componentOf;
  private final BitSet[] after;
  private final BitSet[] before;
  private final BitSet[] reached;

  /** How many vertices stand on the longest way that begins with a component. */
  private final int[] down;

  /** How many vertices stand on the longest way that ends with a component. */
  private final int[] up;

  Condensation(BitSet[] successors) {
    components = Components.of(successors);
    int size = components.size();
    componentOf = new int[successors.length];
    for (int c = 0; c < size; c++) {
      int component = c;
      components.get(c).stream().forEach(vertex -> componentOf[vertex] = component);
    }
    after = sets(size);
    before = sets(size);
    join(successors);
    reached = new BitSet[size];
    down = new int[size];
    up = new int[size];
    for (int c = 0; c < size; c++) {
      reached[c] = reach(c);
      down[c] = size(c) + longest(after[c], down);
    }
    for (int c = size - 1; c >= 0; c--) {
      up[c] = size(c) + longest(before[c], up);
    }
  }

  private static BitSet[] sets(int size) {
    BitSet[] sets = new BitSet[size];
    Arrays.setAll(sets, i -> new BitSet());
    return sets;
  }

  private void join(BitSet[] successors) {
    for (int vertex = 0; vertex < successors.length; vertex++) {
      int from = componentOf[vertex];
      for (int s = successors[vertex].nextSetBit(0);
          s >= 0;
          s = successors[vertex].nextSetBit(s + 1)) {
        if (componentOf[s] != from) {
          after[from].set(componentOf[s]);
          before[componentOf[s]].set(from);
        }
      }
    }
  }

  /** Itself and all that comes after; components come after those they lead to. */
  private BitSet reach(int component) {
    BitSet reach = (BitSet) components.get(component).clone();
    after[component].stream().forEach(next -> reach.or(reached[next]));
    return reach;
  }

  private static int longest(BitSet neighbours, int[] lengths) {
    return neighbours.stream().map(c -> lengths[c]).max().orElse(0);
  }

  private int size(int component) {
    return components.get(component).cardinality();
  }

  List<BitSet> components() {
    return components;
  }

  /** All that can be reached from a vertex; the vertex itself is not counted. */
  BitSet reachable(int vertex) {
    BitSet reachable = (BitSet) reached[componentOf[vertex]].clone();
    reachable.clear(vertex);
    return reachable;
  }

  int reachableCount(int vertex) {
    return reached[componentOf[vertex]].cardinality() - 1;
  }

  /** How many vertices stand on the longest way through a vertex. */
  int lengthThrough(int vertex) {
    int component = componentOf[vertex];
    return up[component] + down[component] - size(component);
  }

  /** How many vertices stand on the longest way that begins with a vertex. */
  int lengthFrom(int vertex) {
    return down[componentOf[vertex]];
  }

  /** The longest way through a vertex; the vertices of one component follow one another. */
  int[] wayThrough(int vertex) {
    ArrayDeque<BitSet> way = new ArrayDeque<>();
    int here = componentOf[vertex];
    way.add(components.get(here));
    for (int c = best(before[here], up); c >= 0; c = best(before[c], up)) {
      way.addFirst(components.get(c));
    }
    for (int c = best(after[here], down); c >= 0; c = best(after[c], down)) {
      way.addLast(components.get(c));
    }
    return way.stream().flatMapToInt(BitSet::stream).toArray();
  }

  /** The neighbour with the longest way, of equals the one with the lowest vertex; −1 for none. */
  private int best(BitSet neighbours, int[] lengths) {
    return neighbours.stream()
        .boxed()
        .min(
            Comparator.<Integer>comparingInt(c -> -lengths[c])
                .thenComparingInt(c -> components.get(c).nextSetBit(0)))
        .orElse(-1);
  }
}
