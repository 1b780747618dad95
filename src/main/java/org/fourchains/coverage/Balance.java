package org.fourchains.coverage;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Demand against supply, concept by concept, in plain arrays by place. O(what is asked and taught).
 * For one thread.
 */
final class Balance {

  private final Demand demand;
  private final Supply supply;

  /**
   * What is left open, in parts of {@link AskIndex#PARTS}: whole numbers add up to the same in any
   * order, so that equal demands are ties.
   */
  private final long[] open;

  /** Of all demand; made when asked for, the gaps themselves do without. */
  private @Nullable Totals totals;

  Balance(Demand demand, Supply supply) {
    this.demand = demand;
    this.supply = supply;
    this.open = new long[concepts().size()];
    demand.each(this::count);
  }

  private void count(long ask, long amount) {
    int concept = AskIndex.concept(ask);
    if (supply.leavesOpen(concept, AskIndex.level(ask))) {
      open[concept] += amount;
    }
  }

  private Totals totals() {
    Totals made = totals;
    if (made == null) {
      made = Totals.of(demand);
      totals = made;
    }
    return made;
  }

  Concepts concepts() {
    return demand.index().concepts();
  }

  Demand demand() {
    return demand;
  }

  Supply supply() {
    return supply;
  }

  /** In parts. */
  long open(int concept) {
    return open[concept];
  }

  boolean isOpen(int concept) {
    return open[concept] > 0;
  }

  boolean isAsked(int concept) {
    return totals().asked()[concept] > 0;
  }

  double asked(int concept) {
    return totals().asked()[concept] / AskIndex.PARTS;
  }

  /** The highest level asked; 0 when nobody says one. */
  int required(int concept) {
    return totals().required()[concept];
  }

  /** Taught, asked at a level, and nobody says at which level it is taught. */
  boolean levelUnknown(int concept) {
    return supply.level(concept) == 0 && required(concept) > 0;
  }

  boolean anythingAsked() {
    return java.util.Arrays.stream(totals().asked()).anyMatch(amount -> amount > 0);
  }

  /** The places that are open the most, the most open first, ties by id. */
  int[] mostOpen(int count) {
    // Places are in the order of ids.
    Comparator<Integer> mostFirst =
        Comparator.comparingLong((Integer place) -> -open[place]).thenComparing(place -> place);
    PriorityQueue<Integer> best = new PriorityQueue<>(mostFirst.reversed());
    long least = 0;
    for (int place = 0; place < open.length; place++) {
      if (open[place] > 0 && (best.size() < count || open[place] > least)) {
        best.add(place);
        if (best.size() > count) {
          best.remove();
        }
        least = open[best.element()];
      }
    }
    return best.stream().sorted(mostFirst).mapToInt(Integer::intValue).toArray();
  }
}
