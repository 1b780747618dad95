package org.fourchains.relevance;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.fourchains.api.Deadline;
import org.fourchains.relevance.Ways.Leg;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;

/**
 * Who keeps company with what is known to belong to a node. If it is known of ten courses of a
 * teacher what they cover, and four of them cover this technology, then of another of his courses
 * it may be thought with 4 / (10 + 1): the share among those that are known, with one more for
 * doubt (Laplace's rule). Of several companions the best counts. O(known × companions × theirs).
 */
final class Company {

  /** Whoever is tied to more is no company. */
  private static final int HUB = 2_000;

  private final GraphSnapshot graph;
  private final Node asked;
  private final Ways ways;
  private final double weight;
  private final IntObjectHashMap<Proof> best = new IntObjectHashMap<>();

  private Company(Node asked, Ways ways, double weight) {
    this.graph = asked.graph();
    this.asked = asked;
    this.ways = ways;
    this.weight = weight;
  }

  /** What evidence ties to a node, each with the relation that does. */
  static Map<Node, Step> known(Node asked, Ways ways) {
    Map<Node, Step> known = new LinkedHashMap<>();
    for (Leg tie : ways.last()) {
      for (int p = tie.begin(asked.index()); p < tie.end(asked.index()); p++) {
        Node other = asked.graph().node(tie.other(p));
        if (ways.leadTo(other.kind())) {
          known.putIfAbsent(other, tie.shown(asked.graph(), p));
        }
      }
    }
    return known;
  }

  /** The best proof of each node that has a companion. */
  static IntObjectHashMap<Proof> of(Node asked, Ways ways, double weight, Deadline deadline) {
    Company company = new Company(asked, ways, weight);
    for (Leg tie : ways.last()) {
      IntHashSet known = new IntHashSet();
      company.targets(tie, asked.index(), known::add);
      if (!known.isEmpty()) {
        for (Leg leg : ways.all()) {
          company.over(tie, known, leg, deadline);
        }
      }
    }
    return company.best;
  }

  /** Companions that one kind of relation ties to something known. */
  private void over(Leg tie, IntHashSet known, Leg leg, Deadline deadline) {
    IntIntHashMap companions = new IntIntHashMap();
    for (int one : sorted(known)) {
      for (int p = leg.begin(one); p < leg.end(one); p++) {
        int companion = leg.other(p);
        if (!graph.kindOf(companion).equals(asked.kind()) && !companions.containsKey(companion)) {
          companions.put(companion, p);
        }
      }
    }
    for (int companion : sorted(companions.keys().toArray())) {
      deadline.check();
      if (leg.back().end(companion) - leg.back().begin(companion) <= HUB) {
        share(tie, known, leg, companion, companions.get(companion));
      }
    }
  }

  private void share(Leg tie, IntHashSet known, Leg leg, int companion, int place) {
    int[] counts = new int[2];
    targets(
        leg.back(),
        companion,
        other -> {
          counts[0] += known.contains(other) ? 1 : 0;
          counts[1] += tied(tie, other) ? 1 : 0;
        });
    double strength = weight * counts[0] / (counts[1] + 1);
    Leg back = leg.back();
    for (int p = back.begin(companion); p < back.end(companion); p++) {
      int target = back.other(p);
      Proof before = best.get(target);
      if (ways.leadTo(graph.kindOf(target)) && (before == null || before.strength() < strength)) {
        best.put(target, new Proof(target, strength, path(tie, leg, p, place), asked));
      }
    }
  }

  /** From the target over the companion to one that is known, and to the node asked about. */
  private List<Step> path(Leg tie, Leg leg, int there, int place) {
    List<Step> path = new ArrayList<>();
    path.add(leg.back().shown(graph, there));
    path.add(leg.shown(graph, place));
    Node known = path.getLast().target();
    for (int p = tie.begin(asked.index()); p < tie.end(asked.index()); p++) {
      if (tie.other(p) == known.index()) {
        path.add(tie.shown(graph, p));
        break;
      }
    }
    return path;
  }

  /** Whether it is known what a node is tied to, be it the node asked about or another. */
  private boolean tied(Leg tie, int node) {
    Leg back = tie.back();
    for (int p = back.begin(node); p < back.end(node); p++) {
      if (graph.kindOf(back.other(p)).equals(asked.kind())) {
        return true;
      }
    }
    return false;
  }

  private void targets(Leg leg, int node, IntConsumer then) {
    for (int p = leg.begin(node); p < leg.end(node); p++) {
      int other = leg.other(p);
      if (ways.leadTo(graph.kindOf(other))) {
        then.accept(other);
      }
    }
  }

  /** So that the same proof is chosen every time. */
  private static int[] sorted(IntHashSet set) {
    return sorted(set.toArray());
  }

  private static int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
