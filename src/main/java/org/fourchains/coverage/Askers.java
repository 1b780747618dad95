package org.fourchains.coverage;

import com.carrotsearch.hppc.DoubleArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Relations;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, each node once, what it counts and on which way it was reached. Numbered from 0 as they
 * are met; the numbers are called slots.
 */
final class Askers {

  /** Relations of one kind that lead on from a slot. */
  record Way(int from, Relations relations, boolean forward) {}

  /** Of a large program; to begin smaller costs more than the memory. */
  private static final int EXPECTED = 16_384;

  private final GraphSnapshot graph;
  private final IntIntHashMap slots = new IntIntHashMap(EXPECTED);
  private final IntArrayList nodes = new IntArrayList();
  private final DoubleArrayList weights = new DoubleArrayList();
  private final List<@Nullable Way> ways = new ArrayList<>();
  private final IntArrayList positions = new IntArrayList();

  Askers(GraphSnapshot graph) {
    this.graph = graph;
  }

  /**
   * The slot of a node; a node that is there already keeps the way that counts more.
   *
   * @param position of the relation on the way that leads to it
   * @return the slot, or −1 − slot when the node was there already
   */
  int add(int node, double weight, @Nullable Way way, int position) {
    int index = slots.indexOf(node);
    if (slots.indexExists(index)) {
      int slot = slots.indexGet(index);
      if (weight > weights.get(slot)) {
        weights.set(slot, weight);
        ways.set(slot, way);
        positions.set(slot, position);
      }
      return -1 - slot;
    }
    slots.indexInsert(index, node, nodes.size());
    nodes.add(node);
    weights.add(weight);
    ways.add(way);
    positions.add(position);
    return nodes.size() - 1;
  }

  /** Lets a node that is among them count as much as this at least. */
  void raise(int node, double weight) {
    int slot = slots.getOrDefault(node, -1);
    if (slot >= 0) {
      weights.set(slot, Math.max(weight, weights.get(slot)));
    }
  }

  /** The slot of a node, or −1. */
  int slot(int node) {
    return slots.getOrDefault(node, -1);
  }

  int node(int slot) {
    return nodes.get(slot);
  }

  double weight(int slot) {
    return weights.get(slot);
  }

  /** How the slot was reached, from a program or segment that was asked about. */
  List<Step> path(int slot) {
    List<Step> steps = new ArrayList<>();
    int at = slot;
    for (Way way = ways.get(at); way != null; way = ways.get(at)) {
      steps.add(new Step(new Relation(graph, way.relations, positions.get(at)), way.forward));
      at = way.from;
    }
    Collections.reverse(steps);
    return steps;
  }
}
