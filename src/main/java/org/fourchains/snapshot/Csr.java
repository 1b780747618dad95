package org.fourchains.snapshot;

import java.util.Arrays;

/**
 * Compressed sparse rows: for each node the ends of its relations of one kind and one direction,
 * ordered by end. Rows exist only between the first and the last node that has any, since kinds of
 * nodes are numbered one after another and a kind of relation begins at few of them.
 *
 * @param first the node of the first row
 * @param offsets where each row begins in {@code ends}; one longer than there are rows
 * @param ends the nodes at the other end
 */
record Csr(int first, int[] offsets, int[] ends) {

  static final Csr EMPTY = new Csr(0, new int[1], new int[0]);

  /** The position of the node's first relation. */
  int from(int node) {
    int row = node - first;
    return row < 0 || row >= offsets.length - 1 ? 0 : offsets[row];
  }

  /** The position after the node's last relation. */
  int to(int node) {
    int row = node - first;
    return row < 0 || row >= offsets.length - 1 ? 0 : offsets[row + 1];
  }

  /** The node whose row holds the position: binary search over the offsets. */
  int rowOf(int position) {
    int found = Arrays.binarySearch(offsets, position);
    if (found < 0) {
      return first - found - 2;
    }
    // Empty rows share their offset with the row that follows: the last of them holds the position.
    while (found + 1 < offsets.length && offsets[found + 1] == position) {
      found++;
    }
    return first + found;
  }

  /** Rows over keys that are already sorted, {@code ends[i]} belonging to {@code keys[i]}. */
  static Csr ofSorted(int[] keys, int[] ends) {
    if (keys.length == 0) {
      return EMPTY;
    }
    int first = keys[0];
    int[] offsets = new int[keys[keys.length - 1] - first + 2];
    for (int key : keys) {
      offsets[key - first + 1]++;
    }
    for (int row = 1; row < offsets.length; row++) {
      offsets[row] += offsets[row - 1];
    }
    return new Csr(first, offsets, ends);
  }

  /**
   * A stable counting sort: the given order, rearranged so that {@code keys[order[i]]} ascends. O(n
   * + range of keys).
   */
  static int[] sort(int[] keys, int[] order) {
    if (order.length == 0) {
      return order;
    }
    int min = Integer.MAX_VALUE;
    int max = Integer.MIN_VALUE;
    for (int position : order) {
      min = Math.min(min, keys[position]);
      max = Math.max(max, keys[position]);
    }
    int[] next = new int[max - min + 2];
    for (int position : order) {
      next[keys[position] - min + 1]++;
    }
    for (int key = 1; key < next.length; key++) {
      next[key] += next[key - 1];
    }
    int[] sorted = new int[order.length];
    for (int position : order) {
      sorted[next[keys[position] - min]++] = position;
    }
    return sorted;
  }
}
