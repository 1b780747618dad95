package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;

/** Those who ask for one concept: how many, how much, at which level, and the strongest of them. */
final class Asking {

  private static final int MOST = 5;

  /** Somebody who asks, and by which relation. */
  record One(long amount, int slot, Relations relations, int position, boolean forward) {
    private Step step(GraphSnapshot graph) {
      return new Step(new Relation(graph, relations, position), forward);
    }
  }

  private final List<One> strongest = new ArrayList<>(MOST + 1);
  private long sum;
  private int askers;
  private int required;

  /** Somebody who asks; {@code counts} when it is not answered by what is taught. */
  void add(One one, int level, boolean counts) {
    required = Math.max(required, level);
    if (counts) {
      sum += one.amount;
      askers++;
      keep(one);
    }
  }

  /** Of equal ones those that came first stay. */
  private void keep(One one) {
    int rank = strongest.size();
    while (rank > 0 && strongest.get(rank - 1).amount < one.amount) {
      rank--;
    }
    if (rank < MOST) {
      strongest.add(rank, one);
    }
    if (strongest.size() > MOST) {
      strongest.removeLast();
    }
  }

  /** In parts. */
  long parts() {
    return sum;
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
              path.add(one.step(demand.index().concepts().graph()));
              double without = weights.saturated((sum - one.amount) / AskIndex.PARTS);
              return new Evidence(weights.saturated(sum()) - without, path, null);
            })
        .sorted(Comparator.comparingDouble(Evidence::contribution).reversed())
        .toList();
  }
}
