package org.fourchains.coverage;

import com.carrotsearch.hppc.IntArrayList;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.Relations;

/**
 * Everything that is asked, one relation after another. The sums and the evidence are both made
 * from this walk, so that they cannot disagree; it is cheaper to walk twice than to keep the
 * relations of a large program.
 */
final class Demand {

  /** A demand of 1; even with the greatest weight nine billion askers add up. */
  static final double PARTS = 1e6;

  /** Takes in that somebody asks a concept. */
  interface Taker {
    /**
     * @param slot who asks
     * @param concept the place of what is asked
     * @param weight of who asks
     */
    void take(
        int slot, int concept, double weight, Relations relations, int position, boolean forward);
  }

  private final Concepts concepts;
  private final Reach reach;
  private final GapWeights weights;
  private final Deadline deadline;

  Demand(Concepts concepts, Reach reach, GapWeights weights, Deadline deadline) {
    this.concepts = concepts;
    this.reach = reach;
    this.weights = weights;
    this.deadline = deadline;
  }

  Askers askers() {
    return reach.askers;
  }

  void each(Taker taker) {
    all(reach.jobs, "REQUIRES", true, taker);
    all(reach.needs, "REQUIRES", true, taker);
    all(reach.needs, "CONCERNS", true, taker);
    all(reach.works, "REQUIRES", true, taker);
    all(reach.works, "USES", true, taker);
    all(reach.firms, "USES", true, taker);
    all(reach.segments, "IN_SEGMENT", false, taker);
  }

  private void all(IntArrayList slots, String relation, boolean forward, Taker taker) {
    Relations relations = concepts.graph().relations(relation);
    Askers askers = reach.askers;
    for (int i = 0; i < slots.size(); i++) {
      if (i % 64 == 0) {
        deadline.check();
      }
      int slot = slots.get(i);
      // A segment asks for what it holds; by itself it counts nothing.
      double weight = forward ? askers.weight(slot) : weights.process();
      int end = relations.end(askers.node(slot), forward);
      for (int place = relations.begin(askers.node(slot), forward); place < end; place++) {
        int concept = concepts.place(relations.other(place, forward));
        if (concept >= 0) {
          int position = relations.position(place, forward);
          taker.take(slot, concept, weight, relations, position, forward);
        }
      }
    }
  }

  /** What one asker adds to the demand, in parts: its weight, less where the relation says so. */
  static long amount(double weight, Relations relations, int position) {
    return Math.round(weight * Math.clamp(relations.weight(position), 0, 1) * PARTS);
  }

  /** The level that is asked; 0 when none is said. */
  static double level(Relations relations, int position) {
    return relations.number("level", position, 0);
  }
}
