package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;

/** The strongest of those who ask for one concept. */
final class Asking {

  private static final int MOST = 5;

  private record One(double amount, int slot, Relations relations, int position, boolean forward) {}

  private final List<One> strongest = new ArrayList<>(MOST + 1);

  /** Of equal ones those that came first stay. */
  void add(double amount, int slot, Relations relations, int position, boolean forward) {
    if (strongest.size() == MOST && amount <= strongest.getLast().amount) {
      return;
    }
    int at = strongest.size();
    while (at > 0 && strongest.get(at - 1).amount < amount) {
      at--;
    }
    strongest.add(at, new One(amount, slot, relations, position, forward));
    if (strongest.size() > MOST) {
      strongest.removeLast();
    }
  }

  /**
   * @param open the whole demand, from which each contribution is what the weight would lose
   */
  List<Evidence> evidence(GraphSnapshot graph, Askers askers, double open, GapWeights weights) {
    return strongest.stream()
        .map(
            one -> {
              List<Step> path = new ArrayList<>(askers.path(one.slot));
              path.add(new Step(new Relation(graph, one.relations, one.position), one.forward));
              double without = weights.saturated(Math.max(0, open - one.amount));
              return new Evidence(weights.saturated(open) - without, path, null);
            })
        .sorted(Comparator.comparingDouble(Evidence::contribution).reversed())
        .toList();
  }
}
