package org.fourchains.coverage;

import com.carrotsearch.hppc.IntIntHashMap;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;
import org.jspecify.annotations.Nullable;

/** The courses and units that teach some concepts at the highest level; the first one met. */
record Teachers(IntIntHashMap nodes, Concepts concepts) {

  static Teachers of(Supply supply, Concepts concepts, int[] places) {
    IntIntHashMap nodes = new IntIntHashMap();
    for (int place : places) {
      if (supply.level(place) != Supply.NOT_TAUGHT) {
        nodes.put(place, -1);
      }
    }
    supply.each(
        (course, place, relations, position) -> keep(nodes, supply, place, relations, position));
    return new Teachers(nodes, concepts);
  }

  private static void keep(
      IntIntHashMap nodes, Supply supply, int place, Relations relations, int position) {
    if (nodes.getOrDefault(place, 0) == -1
        && AskIndex.level(relations, position) == supply.level(place)) {
      nodes.put(place, relations.from(position));
    }
  }

  @Nullable Node best(int place) {
    int node = nodes.getOrDefault(place, -1);
    return node < 0 ? null : concepts.graph().node(node);
  }
}
