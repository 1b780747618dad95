package org.fourchains.snapshot;

import java.util.List;
import org.fourchains.api.Deadline;

/**
 * Spreads scores along relations: a node's score at the end of a leg is the sum, over the relations
 * that lead to it, of the score where the relation is entered, its weight and the factor of the
 * leg. Nothing is normalised, the questions do that. The same seeds give the same numbers to the
 * last bit. O(relations met).
 */
public final class Walk {

  /**
   * One step of every way.
   *
   * @param forward whether relations are followed from their beginning to their end
   * @param factor above 0
   */
  public record Leg(Relations relations, boolean forward, double factor) {}

  /** To look at the clock takes as long as to follow ten relations. */
  private static final int BETWEEN_CHECKS = 64;

  private Walk() {}

  /**
   * The scores at the end of all legs; the seeds themselves when there is none.
   *
   * @throws org.fourchains.api.Refusal.LimitExceeded when the time is over
   */
  public static Scores along(Scores seeds, List<Leg> legs, Deadline deadline) {
    if (legs.isEmpty()) {
      return seeds;
    }
    try (Sums sums = seeds.graph().borrowSums()) {
      Scores scores = seeds;
      for (Leg leg : legs) {
        step(scores, leg, sums, deadline);
        scores = sums.take();
      }
      return scores;
    }
  }

  private static void step(Scores from, Leg leg, Sums sums, Deadline deadline) {
    Relations relations = leg.relations();
    boolean forward = leg.forward();
    for (int i = 0; i < from.size(); i++) {
      if (i % BETWEEN_CHECKS == 0) {
        deadline.check();
      }
      int begin = relations.begin(from.node(i), forward);
      int end = relations.end(from.node(i), forward);
      double score = from.score(i) * leg.factor();
      for (int place = begin; place < end; place++) {
        sums.add(relations.other(place, forward), score * relations.weight(place, forward));
      }
    }
  }
}
