package org.fourchains.coverage;

import com.carrotsearch.hppc.IntArrayList;
import org.fourchains.api.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is asked, by one asker after another. The sums and the evidence are both made from
 * this walk, so that they cannot disagree; it is cheaper to walk twice than to keep what was met.
 */
final class Demand {

  /** Takes in that somebody asks a concept. */
  interface Taker {
    /**
     * @param slot who asks
     * @param at where in the index
     * @param ask what, packed
     * @param amount in parts, above 0
     */
    void take(int slot, int at, long ask, long amount);
  }

  private final AskIndex index;
  private final Reach reach;
  private final Deadline deadline;

  Demand(AskIndex index, Reach reach, Deadline deadline) {
    this.index = index;
    this.reach = reach;
    this.deadline = deadline;
  }

  AskIndex index() {
    return index;
  }

  Askers askers() {
    return reach.askers;
  }

  /** All of it. */
  void each(Taker taker) {
    each(null, taker);
  }

  /** That for the concepts whose places do not hold 0; all of it when there are none. */
  void each(int @Nullable [] only, Taker taker) {
    for (IntArrayList slots : reach.asking()) {
      for (int i = 0; i < slots.size(); i++) {
        if (i % 64 == 0) {
          deadline.check();
        }
        one(slots.get(i), only, taker);
      }
    }
  }

  private void one(
      int slot, int @Nullable [] only, Taker taker) {
    int node = reach.askers.node(slot);
    double weight = reach.askers.weight(slot);
    int end = index.end(node);
    for (int at = index.begin(node); at < end; at++) {
      long ask = index.ask(at);
      if (only == null || only[AskIndex.concept(ask)] != 0) {
        long amount = AskIndex.amount(ask, weight);
        if (amount > 0) {
          taker.take(slot, at, ask, amount);
        }
      }
    }
  }
}
