package org.fourchains.coverage;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import java.util.function.IntPredicate;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.jspecify.annotations.Nullable;

/**
 * A concept close to another one.
 *
 * @param as what it is to the other one
 * @param steps how many relations lie between them, at least 1
 */
public record Near(Node concept, As as, int steps) {

  /** What the near concept is to the one in question. */
  public enum As {
    NARROWER("BROADER", false),
    BROADER("BROADER", true),
    NEEDS_IT_FIRST("PREREQUISITE", true);

    private final String relation;
    private final boolean forward;

    As(String relation, boolean forward) {
      this.relation = relation;
      this.forward = forward;
    }
  }

  private static final int FURTHEST = 3;

  /** Beyond so many kinds of something, one of them says little. */
  private static final int MOST_MET = 1_000;

  /** The nearest that is wanted, in the order of the ways at the same distance. */
  static @Nullable Near of(Node concept, IntPredicate wanted, As... ways) {
    Near nearest = null;
    for (As as : ways) {
      Near found = of(concept, wanted, as);
      if (found != null && (nearest == null || found.steps < nearest.steps)) {
        nearest = found;
      }
    }
    return nearest;
  }

  /** Breadth first, each node once: a circle ends. */
  private static @Nullable Near of(Node concept, IntPredicate wanted, As as) {
    Relations relations = concept.graph().relations(as.relation);
    IntArrayList met = IntArrayList.from(concept.index());
    IntHashSet seen = IntHashSet.from(concept.index());
    int from = 0;
    for (int steps = 1; steps <= FURTHEST; steps++) {
      int to = met.size();
      for (int i = from; i < to; i++) {
        int end = relations.end(met.get(i), as.forward);
        for (int place = relations.begin(met.get(i), as.forward); place < end; place++) {
          int other = relations.other(place, as.forward);
          if (other != concept.index() && wanted.test(other)) {
            return new Near(concept.graph().node(other), as, steps);
          }
          if (met.size() < MOST_MET && seen.add(other)) {
            met.add(other);
          }
        }
      }
      from = to;
    }
    return null;
  }
}
