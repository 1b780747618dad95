package org.fourchains.coverage;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Demand against supply, concept by concept, in plain arrays by place. O(relations of the demand
 * and the supply).
 */
final class Balance {

  private final Concepts concepts;
  private final Demand demand;
  private final Supply supply;

  /**
   * The sum of what is asked, and of what is left open, in parts of {@link Demand#PARTS}: whole
   * numbers add up to the same in any order, so that equal demands are ties.
   */
  private final long[] asked;

  private final long[] open;
  private final int[] openAskers;
  private final double[] required;

  Balance(Concepts concepts, Demand demand, Supply supply) {
    this.concepts = concepts;
    this.demand = demand;
    this.supply = supply;
    this.asked = new long[concepts.size()];
    this.open = new long[concepts.size()];
    this.openAskers = new int[concepts.size()];
    this.required = new double[concepts.size()];
    demand.each(
        (slot, concept, weight, relations, position, forward) -> {
          long amount = Demand.amount(weight, relations, position);
          if (amount > 0) {
            count(concept, amount, Demand.level(relations, position));
          }
        });
  }

  private void count(int concept, long amount, double level) {
    asked[concept] += amount;
    required[concept] = Math.max(required[concept], level);
    if (supply.leavesOpen(concept, level)) {
      open[concept] += amount;
      openAskers[concept]++;
    }
  }

  Concepts concepts() {
    return concepts;
  }

  Demand demand() {
    return demand;
  }

  Supply supply() {
    return supply;
  }

  double asked(int concept) {
    return asked[concept] / Demand.PARTS;
  }

  double open(int concept) {
    return open[concept] / Demand.PARTS;
  }

  int openAskers(int concept) {
    return openAskers[concept];
  }

  /** The highest level asked; 0 when nobody says one. */
  double required(int concept) {
    return required[concept];
  }

  /** Taught, asked at a level, and nobody says at which level it is taught. */
  boolean levelUnknown(int concept) {
    return supply.level(concept) == 0 && required[concept] > 0;
  }

  boolean anythingAsked() {
    for (long amount : asked) {
      if (amount > 0) {
        return true;
      }
    }
    return false;
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
