package org.fourchains.coverage;

import com.carrotsearch.hppc.IntArrayList;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relations;

/** Everything that is asked. */
final class Demand {

  /** Takes in something that is asked. */
  interface Taker {
    /**
     * @param ask what, packed
     * @param amount in parts, above 0
     */
    void take(long ask, long amount);
  }

  /** Takes in somebody who asks. */
  interface AskerTaker {
    /**
     * @param level 0 when none is said
     * @param amount in parts, above 0
     */
    void take(int slot, int level, long amount, Relations relations, int position, boolean forward);
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

  /** All of it, asker by asker. */
  void each(Taker taker) {
    for (IntArrayList slots : reach.asking()) {
      for (int i = 0; i < slots.size(); i++) {
        if (i % 64 == 0) {
          deadline.check();
        }
        int node = reach.askers.node(slots.get(i));
        one(node, reach.askers.weight(slots.get(i)), taker);
      }
    }
  }

  private void one(int node, double weight, Taker taker) {
    int end = index.end(node);
    for (int at = index.begin(node); at < end; at++) {
      long ask = index.ask(at);
      long amount = AskIndex.amount(AskIndex.weight(ask), weight);
      if (amount > 0) {
        taker.take(ask, amount);
      }
    }
  }

  /**
   * Everybody who asks for one concept: the same from the other end. For the few concepts whose
   * evidence is wanted this meets a tenth of all that is asked; {@link Gaps} holds the two sums
   * against each other.
   */
  void askersOf(int concept, AskerTaker taker) {
    deadline.check();
    GraphSnapshot graph = index.concepts().graph();
    int node = index.concepts().node(concept).index();
    for (AskIndex.Source source : AskIndex.SOURCES) {
      Relations relations = graph.relations(source.relation());
      Range kind = Range.of(graph, source.kind());
      boolean back = !source.forward();
      int end = relations.end(node, back);
      int place = kind.lowerBound(relations, relations.begin(node, back), end, back);
      for (; place < end && kind.has(relations.other(place, back)); place++) {
        int slot = reach.askers.slot(relations.other(place, back));
        if (slot >= 0) {
          take(slot, relations, relations.position(place, back), source.forward(), taker);
        }
      }
    }
  }

  private void take(
      int slot, Relations relations, int position, boolean forward, AskerTaker taker) {
    long weight = AskIndex.weight(relations, position);
    long amount = AskIndex.amount(weight, reach.askers.weight(slot));
    if (amount > 0) {
      int level = AskIndex.level(relations, position);
      taker.take(slot, level, amount, relations, position, forward);
    }
  }
}
