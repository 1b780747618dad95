package org.fourchains.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.fourchains.api.Deadline;
import org.fourchains.relevance.Seeds.Seed;
import org.fourchains.relevance.Ways.Leg;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Step;

/**
 * Walks from the seeds along evidence relations, one or two steps, to nodes of the kind asked for,
 * and hands over each proof it finds. Scores and the evidence shown for them come from two runs of
 * the same walk, the second for the few nodes shown. O(seeds × their neighbours, and for two steps
 * the neighbours of these).
 */
final class Spread {

  /** A node tied to more than so many works by one kind of relation says little of each. */
  private static final int HUB = 2_000;

  private final GraphSnapshot graph;
  private final Seeds seeds;
  private final Ways ways;
  private final IntPredicate evidence;
  private final RelevanceWeights weights;

  /**
   * @param evidence which nodes may lie between a seed and a target
   */
  Spread(
      GraphSnapshot graph,
      Seeds seeds,
      Ways ways,
      IntPredicate evidence,
      RelevanceWeights weights) {
    this.graph = graph;
    this.seeds = seeds;
    this.ways = ways;
    this.evidence = evidence;
    this.weights = weights;
  }

  /** All proofs of the targets that are wanted, in an order that is always the same. */
  void proofs(IntPredicate wanted, Deadline deadline, Consumer<Proof> found) {
    for (Seed seed : seeds.all()) {
      deadline.check();
      int node = seed.node().index();
      if (ways.leadTo(seed.node().kind()) && wanted.test(node)) {
        found.accept(new Proof(node, seed.strength(weights), List.of(), seed.node()));
      }
      step(seed, node, 1, List.of(), wanted, found);
      for (Leg leg : ways.all()) {
        second(seed, leg, wanted, found);
      }
    }
  }

  private void second(Seed seed, Leg leg, IntPredicate wanted, Consumer<Proof> found) {
    int node = seed.node().index();
    int begin = leg.begin(node);
    int end = leg.end(node);
    if (end - begin > HUB) {
      return;
    }
    for (int place = begin; place < end; place++) {
      int middle = leg.other(place);
      if (middle != node && ways.through(graph.kindOf(middle)) && evidence.test(middle)) {
        double weight = weights.secondStep() * leg.weight(place) / Math.sqrt(end - begin);
        step(seed, middle, weight, List.of(leg.shown(graph, place)), wanted, found);
      }
    }
  }

  /** The last step, from a seed or from what lies between. */
  private void step(
      Seed seed,
      int from,
      double before,
      List<Step> behind,
      IntPredicate wanted,
      Consumer<Proof> found) {
    for (Leg leg : ways.last()) {
      int begin = leg.begin(from);
      int end = leg.end(from);
      for (int place = begin; place < end; place++) {
        int target = leg.other(place);
        if (wanted.test(target)
            && target != seed.node().index()
            && ways.leadTo(graph.kindOf(target))) {
          double weight = before * leg.weight(place);
          double share = weights.field() * seed.share() / Math.sqrt(end - begin);
          found.accept(
              new Proof(
                  target,
                  weight * (seed.proof() + share),
                  path(leg.shown(graph, place), behind),
                  seed.node()));
        }
      }
    }
  }

  private static List<Step> path(Step first, List<Step> behind) {
    List<Step> path = new ArrayList<>();
    path.add(first);
    path.addAll(behind);
    return path;
  }
}
