package org.fourchains.coverage;

import com.carrotsearch.hppc.IntArrayList;
import java.util.List;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relations;

/**
 * Finds who asks: from the programs to the jobs and segments they target, from the segments to
 * their parts, firms, processes, technologies and products, and from these to jobs and needs. What
 * a firm uses or a need concerns is asked, but asks nothing itself outside the segments: a firm at
 * home in several would else bring in the whole of its other business. O(relations met).
 */
final class Reach {

  private final GraphSnapshot graph;
  private final GapWeights weights;
  private final Deadline deadline;
  final Askers askers;

  /** Slots, stage by stage; a segment asks for what it holds. */
  private final IntArrayList segments = new IntArrayList();

  private final IntArrayList firms = new IntArrayList();
  private final IntArrayList works = new IntArrayList();
  private final IntArrayList jobs = new IntArrayList();
  private final IntArrayList needs = new IntArrayList();
  private final IntArrayList products = new IntArrayList();

  private Reach(GraphSnapshot graph, GapWeights weights, Deadline deadline) {
    this.graph = graph;
    this.weights = weights;
    this.deadline = deadline;
    this.askers = new Askers(graph);
  }

  static Reach of(Scope scope, GapWeights weights, Deadline deadline) {
    Reach reach = new Reach(scope.graph(), weights, deadline);
    Node segment = scope.segment();
    if (segment == null) {
      reach.targets(scope);
    } else {
      reach.segments.add(reach.askers.add(segment.index(), weights.process(), null, 0));
    }
    reach.widen();
    reach.members();
    reach.offered();
    if (segment != null) {
      reach.targetedToo(scope);
    }
    return reach;
  }

  /** All who ask. */
  List<IntArrayList> asking() {
    return List.of(jobs, needs, works, firms, segments);
  }

  private void targets(Scope scope) {
    IntArrayList programs = new IntArrayList();
    for (Node program : scope.programs()) {
      programs.add(askers.add(program.index(), 0, null, 0));
    }
    follow(programs, "TARGETS", true, "Job", weights.job(), jobs);
    follow(programs, "TARGETS", true, "Segment", weights.process(), segments);
  }

  /** The parts of a segment and the narrower ones; grows the list while it is walked. */
  private void widen() {
    for (int i = 0; i < segments.size(); i++) {
      IntArrayList one = IntArrayList.from(segments.get(i));
      follow(one, "PART_OF", false, "Segment", weights.process(), segments);
      follow(one, "BROADER", false, "Segment", weights.process(), segments);
    }
  }

  private void members() {
    follow(segments, "IN_SEGMENT", false, "Enterprise", weights.firm(), firms);
    follow(segments, "IN_SEGMENT", false, "Process", weights.process(), works);
    follow(segments, "IN_SEGMENT", false, "Technology", weights.process(), works);
    follow(segments, "IN_SEGMENT", false, "Product", 0, products);
  }

  private void offered() {
    follow(firms, "OFFERS", true, "Job", weights.offered(), jobs);
    follow(firms, "RAISED", true, "Need", weights.need(), needs);
    follow(works, "CONCERNS", false, "Need", weights.need(), needs);
    follow(products, "CONCERNS", false, "Need", weights.need(), needs);
  }

  /** A job that a segment's firm offers counts more when one of the programs targets it as well. */
  private void targetedToo(Scope scope) {
    Relations targets = graph.relations("TARGETS");
    Range job = Range.of(graph, "Job");
    for (Node program : scope.programs()) {
      int end = targets.end(program.index(), true);
      for (int place = targets.begin(program.index(), true); place < end; place++) {
        if (job.has(targets.other(place, true))) {
          askers.raise(targets.other(place, true), weights.job());
        }
      }
    }
  }

  /**
   * Adds the nodes of a kind that relations lead to from the slots, those that are new at the end.
   */
  private void follow(
      IntArrayList from,
      String relation,
      boolean forward,
      String kind,
      double weight,
      IntArrayList reached) {
    Relations relations = graph.relations(relation);
    Range wanted = Range.of(graph, kind);
    int slots = from.size();
    for (int i = 0; i < slots; i++) {
      if (i % 64 == 0) {
        deadline.check();
      }
      int slot = from.get(i);
      int node = askers.node(slot);
      int end = relations.end(node, forward);
      int place = wanted.lowerBound(relations, relations.begin(node, forward), end, forward);
      Askers.Way way = new Askers.Way(slot, relations, forward);
      for (; place < end && wanted.has(relations.other(place, forward)); place++) {
        int added =
            askers.add(
                relations.other(place, forward), weight, way, relations.position(place, forward));
        if (added >= 0) {
          reached.add(added);
        }
      }
    }
  }
}
