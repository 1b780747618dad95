package org.fourchains.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relations;
import org.fourchains.vocabulary.RelationKind;

/**
 * The same relations in bare arrays, with nothing but their ends and, where they have any, weights:
 * what the snapshot is measured against.
 */
final class PlainArrays {

  /**
   * The relations of one kind in one direction.
   *
   * @param first the node of the first row
   * @param weights of each relation; empty where all weigh the same
   */
  record Rows(int first, int[] offsets, int[] ends, float[] weights, double weight) {}

  /** One leg of a walk. */
  record Leg(Rows rows, double factor) {}

  private final Map<String, Rows> forward = new HashMap<>();
  private final Map<String, Rows> backward = new HashMap<>();

  PlainArrays(GraphSnapshot graph) {
    for (RelationKind kind : graph.vocabulary().relations()) {
      Relations relations = graph.relations(kind);
      forward.put(kind.name(), rows(relations, true, graph.nodeCount()));
      backward.put(kind.name(), rows(relations, false, graph.nodeCount()));
    }
  }

  Leg leg(String relation, boolean out, double factor) {
    return new Leg(Objects.requireNonNull((out ? forward : backward).get(relation)), factor);
  }

  private static Rows rows(Relations relations, boolean out, int nodes) {
    int first = 0;
    while (first < nodes && relations.degree(first, out) == 0) {
      first++;
    }
    int last = nodes;
    while (last > first && relations.degree(last - 1, out) == 0) {
      last--;
    }
    int[] offsets = new int[last - first + 1];
    for (int row = 0; row < last - first; row++) {
      offsets[row + 1] = relations.end(first + row, out);
    }
    int[] ends = new int[relations.count()];
    float[] weights = new float[weighted(relations) ? ends.length : 0];
    for (int place = 0; place < ends.length; place++) {
      ends[place] = relations.other(place, out);
      if (weights.length > 0) {
        weights[place] = (float) relations.weight(relations.position(place, out));
      }
    }
    return new Rows(first, offsets, ends, weights, relations.kind().weight());
  }

  private static boolean weighted(Relations relations) {
    for (int position = 0; position < relations.count(); position++) {
      if (relations.weight(position) != relations.kind().weight()) {
        return true;
      }
    }
    return false;
  }
}
