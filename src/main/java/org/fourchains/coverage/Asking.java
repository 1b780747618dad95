package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Step;

/** Those who ask for one concept: how many, how much, at which level, and the strongest of them. */
final class Asking {

  private static final int MOST = 5;

  private record One(long amount, int slot, int at) {}

  private final List<One> strongest = new ArrayList<>(MOST + 1);
  private long sum;
  private int askers;
  private int required;

  /** Somebody who asks; {@code counts} when it is not answered by what is taught. */
  void add(int slot, int at, long ask, long amount, boolean counts) {
    required = Math.max(required, AskIndex.level(ask));
    if (counts) {
      sum += amount;
      askers++;
      keep(amount, slot, at);
    }
  }

  /** Of equal ones those that came first stay. */
  private void keep(long amount, int slot, int at) {
    if (strongest.size() == MOST && amount <= strongest.getLast().amount) {
      return;
    }
    int rank = strongest.size();
    while (rank > 0 && strongest.get(rank - 1).amount < amount) {
      rank--;
    }
    if (strongest.size() == MOST) {
      strongest.removeLast();
    }
    strongest.add(rank, new One(amount, slot, at));
  }

  double sum() {
    return sum / AskIndex.PARTS;
  }

  int askers() {
    return askers;
  }

  int required() {
    return required;
  }

  /** Each contributes what the weight would lose without it. */
  List<Evidence> evidence(Demand demand, GapWeights weights) {
    return strongest.stream()
        .map(
            one -> {
              List<Step> path = new ArrayList<>(demand.askers().path(one.slot));
              path.add(demand.index().step(demand.askers().node(one.slot), one.at));
              double without = weights.saturated((sum - one.amount) / AskIndex.PARTS);
              return new Evidence(weights.saturated(sum()) - without, path, null);
            })
        .sorted(Comparator.comparingDouble(Evidence::contribution).reversed())
        .toList();
  }
}
