package org.fourchains.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Which nodes have something that begins in a certain way. Immutable.
 *
 * @param keys ascending
 * @param ends for each key the end of its nodes in {@code ranks}; they begin where those of the key
 *     before it end
 * @param ranks of the nodes, ascending under each key; one stands there as often as its names say
 */
record PrefixTable(long[] keys, int[] ends, int[] ranks) {

  /** The first place whose key is not less, between two places. */
  int place(long key, int from, int to) {
    int found = Arrays.binarySearch(keys, from, to, key);
    return found < 0 ? -found - 1 : found;
  }

  /** The place behind the last key that is not greater, between two places. */
  int placeAfter(long key, int from, int to) {
    int found = Arrays.binarySearch(keys, from, to, key);
    return found < 0 ? -found - 1 : found + 1;
  }

  /** All keys between two, these included. */
  Range range(long least, long greatest) {
    int from = place(least, 0, keys.length);
    return new Range(this, from, placeAfter(greatest, from, keys.length));
  }

  /** Keys that follow one another. */
  record Range(PrefixTable table, int from, int to) {

    int begin() {
      return from == 0 ? 0 : table.ends[from - 1];
    }

    int end() {
      return to == 0 ? 0 : table.ends[to - 1];
    }

    int size() {
      return end() - begin();
    }

    /** Offers all nodes; under a single key they come best first and the rest is left out. */
    void offerTo(BestRanks best, IntPredicate wanted) {
      int end = end();
      for (int i = begin(); i < end; i++) {
        if (!best.offer(table.ranks[i], wanted) && to - from == 1) {
          return;
        }
      }
    }
  }

  /** Collects keys and ranks. */
  static final class Builder {
    private long[] keys = new long[1 << 10];
    private int[] ranks = new int[1 << 10];
    private int size;

    /** Ranks are to come ascending. */
    void add(long key, int rank) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size + (size >> 1));
        ranks = Arrays.copyOf(ranks, size + (size >> 1));
      }
      keys[size] = key;
      ranks[size++] = rank;
    }

    /**
     * @param parts whose ranks follow one another
     */
    static PrefixTable build(List<Builder> parts) {
      long[] keys = distinctKeys(parts);
      List<int[]> places = parts.stream().parallel().map(part -> part.places(keys)).toList();
      int[] ends = new int[keys.length];
      places.forEach(of -> Arrays.stream(of).forEach(place -> ends[place]++));
      Arrays.parallelPrefix(ends, Integer::sum);
      int[] next = new int[keys.length + 1];
      System.arraycopy(ends, 0, next, 1, keys.length);
      int[] ranks = new int[parts.stream().mapToInt(part -> part.size).sum()];
      for (int p = 0; p < parts.size(); p++) {
        int[] of = places.get(p);
        for (int i = 0; i < of.length; i++) {
          ranks[next[of[i]]++] = parts.get(p).ranks[i];
        }
      }
      return new PrefixTable(keys, ends, ranks);
    }

    private static long[] distinctKeys(List<Builder> parts) {
      long[] keys = new long[parts.stream().mapToInt(part -> part.size).sum()];
      int size = 0;
      for (Builder part : parts) {
        System.arraycopy(part.keys, 0, keys, size, part.size);
        size += part.size;
      }
      Arrays.parallelSort(keys);
      int distinct = 0;
      for (int i = 0; i < keys.length; i++) {
        if (distinct == 0 || keys[i] != keys[distinct - 1]) {
          keys[distinct++] = keys[i];
        }
      }
      return Arrays.copyOf(keys, distinct);
    }

    private int[] places(long[] all) {
      int[] places = new int[size];
      Arrays.setAll(places, i -> Arrays.binarySearch(all, keys[i]));
      return places;
    }
  }
}
