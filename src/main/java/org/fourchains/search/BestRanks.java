package org.fourchains.search;

import com.carrotsearch.hppc.IntHashSet;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Keeps the least of the ranks that it is offered, each once. For one thread. */
final class BestRanks {

  private final int[] best;
  private final IntHashSet taken;
  private final IntPredicate ofKind;
  private int size;

  /**
   * @param most how many to keep, at least 1
   * @param taken those found before, which do not count again
   * @param ofKind asked first of each, so it should be quick
   */
  BestRanks(int most, IntHashSet taken, IntPredicate ofKind) {
    this.best = new int[most];
    this.taken = taken;
    this.ofKind = ofKind;
  }

  /**
   * False when neither this rank nor any greater one can be kept any more.
   *
   * @param wanted asked last and only of ranks that would be kept
   */
  boolean offer(int rank, IntPredicate wanted) {
    if (size == best.length && rank >= best[size - 1]) {
      return false;
    }
    if (!ofKind.test(rank)) {
      return true;
    }
    int found = Arrays.binarySearch(best, 0, size, rank);
    if (found < 0 && !taken.contains(rank) && wanted.test(rank)) {
      int place = -found - 1;
      size = Math.min(size + 1, best.length);
      System.arraycopy(best, place, best, place + 1, size - place - 1);
      best[place] = rank;
    }
    return true;
  }

  /** Best first. */
  int[] ranks() {
    return Arrays.copyOf(best, size);
  }
}
