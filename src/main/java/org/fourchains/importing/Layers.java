package org.fourchains.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.graph.Fact;

/**
 * Facts waiting to be written. A batch may hold a fact only once, so what a later row adds to one
 * that still waits goes to the next layer.
 */
final class Layers<F extends Fact> {

  private final Deque<Map<Object, F>> layers = new ArrayDeque<>();

  void add(Object id, F fact) {
    for (Map<Object, F> layer : layers) {
      if (layer.putIfAbsent(id, fact) == null) {
        return;
      }
    }
    Map<Object, F> layer = new LinkedHashMap<>();
    layer.put(id, fact);
    layers.addLast(layer);
  }

  /** How many facts the first batch would have. */
  int size() {
    return layers.isEmpty() ? 0 : layers.getFirst().size();
  }

  /** Takes the first batch out. */
  List<F> take() {
    Map<Object, F> first = layers.pollFirst();
    return first == null ? List.of() : new ArrayList<>(first.values());
  }
}
