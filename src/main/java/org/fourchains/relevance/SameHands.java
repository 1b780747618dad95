package org.fourchains.relevance;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.procedures.IntObjectProcedure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fourchains.api.Deadline;
import org.fourchains.relevance.Seeds.Seed;
import org.fourchains.relevance.Ways.Leg;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/**
 * What else comes from the same hands speaks for a work: of a teacher whose other courses are much
 * like the question, one more is likely to be, whatever its name. The mean likeness of a person's
 * other works, one more counted as unlike for doubt; of several persons the best counts. It is the
 * cluster hypothesis of retrieval, with persons as clusters. O(seeds × their persons × their
 * works).
 */
final class SameHands {

  /** Whoever has made more says little of each. */
  private static final int HUB = 2_000;

  private final GraphSnapshot graph;
  private final Ways ways;
  private final IntObjectHashMap<Seed> seeds = new IntObjectHashMap<>();
  private final IntObjectHashMap<Proof> best = new IntObjectHashMap<>();
  private final double greatest;
  private final double scale;

  private SameHands(GraphSnapshot graph, List<Seed> seeds, Ways ways, RelevanceWeights weights) {
    this.graph = graph;
    this.ways = ways;
    seeds.stream()
        .filter(seed -> seed.likeness() > 0 && work(seed.node().index()))
        .forEach(seed -> this.seeds.put(seed.node().index(), seed));
    Seed first =
        seeds.stream()
            .filter(seed -> this.seeds.containsKey(seed.node().index()))
            .max(Comparator.comparingDouble(Seed::likeness))
            .orElse(null);
    greatest = first == null ? 0 : first.likeness();
    scale = first == null ? 0 : weights.hands() * first.strength(weights);
  }

  /**
   * The best proof of each work that shares its hands with another one that is like the question.
   */
  static List<Proof> of(
      GraphSnapshot graph,
      List<Seed> seeds,
      Ways ways,
      RelevanceWeights weights,
      Deadline deadline) {
    SameHands hands = new SameHands(graph, seeds, ways, weights);
    for (Leg leg : ways.last()) {
      hands.over(leg, deadline);
    }
    List<Proof> proofs = new ArrayList<>();
    hands.best.forEach((IntObjectProcedure<Proof>) (target, proof) -> proofs.add(proof));
    proofs.sort(Comparator.comparingInt(Proof::target));
    return proofs;
  }

  private boolean work(int node) {
    return ways.leadTo(graph.kindOf(node)) && graph.kindOf(node).work();
  }

  /** Persons that one kind of relation joins to works. */
  private void over(Leg leg, Deadline deadline) {
    IntHashSet seen = new IntHashSet();
    Leg back = leg.back();
    // In an order that is always the same, so that of equal proofs the same is kept.
    for (int seed : IntStream.of(seeds.keys().toArray()).sorted().toArray()) {
      deadline.check();
      for (int p = back.begin(seed); p < back.end(seed); p++) {
        int person = back.other(p);
        if (graph.kindOf(person).person()
            && leg.end(person) - leg.begin(person) <= HUB
            && seen.add(person)) {
          share(leg, person);
        }
      }
    }
  }

  private void share(Leg leg, int person) {
    double sum = 0;
    int works = 0;
    int[] likest = {-1, -1};
    for (int p = leg.begin(person); p < leg.end(person); p++) {
      if (work(leg.other(p))) {
        works++;
        double likeness = likeness(leg.other(p));
        sum += likeness;
        if (likest[0] < 0 || likeness > likeness(leg.other(likest[0]))) {
          likest[1] = likest[0];
          likest[0] = p;
        } else if (likest[1] < 0 || likeness > likeness(leg.other(likest[1]))) {
          likest[1] = p;
        }
      }
    }
    for (int p = leg.begin(person); p < leg.end(person); p++) {
      int other = p == likest[0] ? likest[1] : likest[0];
      if (work(leg.other(p)) && other >= 0) {
        keep(leg, p, other, scale * (sum - likeness(leg.other(p))) / works);
      }
    }
  }

  /** 0 to 1: beside the work that is most like the question. */
  private double likeness(int work) {
    Seed seed = seeds.get(work);
    return seed == null ? 0 : seed.likeness() / greatest;
  }

  /** From the work over the person to the other work of theirs that is most like the question. */
  private void keep(Leg leg, int place, int other, double strength) {
    int target = leg.other(place);
    Proof before = best.get(target);
    if (strength > 0 && (before == null || before.strength() < strength)) {
      Node text = graph.node(leg.other(other));
      best.put(
          target,
          new Proof(
              target,
              strength,
              List.of(leg.shown(graph, place), leg.followed(graph, other)),
              text));
    }
  }
}
