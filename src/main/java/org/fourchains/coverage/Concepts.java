package org.fourchains.coverage;

import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/**
 * The concepts of the kinds asked for, numbered from 0 in the order of their ids, so that what is
 * said of them fits in plain arrays.
 */
final class Concepts {

  private final GraphSnapshot graph;
  private final int[] first;
  private final int[] end;

  /** What to take from a node's number to have its place. */
  private final int[] shift;

  private final int size;

  Concepts(GraphSnapshot graph, List<String> kinds) {
    this.graph = graph;
    List<NodeKind> sorted =
        kinds.stream().distinct().sorted().map(graph.vocabulary()::kind).toList();
    this.first = sorted.stream().mapToInt(graph::first).toArray();
    this.end = sorted.stream().mapToInt(kind -> graph.first(kind) + graph.count(kind)).toArray();
    this.shift = new int[first.length];
    int places = 0;
    for (int i = 0; i < first.length; i++) {
      shift[i] = first[i] - places;
      places += end[i] - first[i];
    }
    this.size = places;
  }

  GraphSnapshot graph() {
    return graph;
  }

  int size() {
    return size;
  }

  /** The place of a node; below 0 when it is of another kind. */
  int place(int node) {
    for (int i = 0; i < first.length; i++) {
      if (node >= first[i] && node < end[i]) {
        return node - shift[i];
      }
    }
    return -1;
  }

  Node node(int place) {
    for (int i = first.length - 1; i > 0; i--) {
      if (place + shift[i] >= first[i]) {
        return graph.node(place + shift[i]);
      }
    }
    return graph.node(place + shift[0]);
  }
}
