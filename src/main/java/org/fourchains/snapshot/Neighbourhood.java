package org.fourchains.snapshot;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.cursors.IntCursor;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.fourchains.api.Deadline;

/**
 * What lies around a node, by breadth-first search.
 *
 * @param nodes nearest first, by id within a step; without the start
 * @param relations between the nodes listed, the start among them
 * @param counts how many nodes are new at each step, of all
 * @param truncated whether the lists were cut at the limit
 */
public record Neighbourhood(
    Node start,
    List<Node> nodes,
    List<Relation> relations,
    List<Integer> counts,
    boolean truncated) {

  /** Which way a walk goes. @param kinds of nodes it may enter; @param relations it may follow */
  public record Walk(
      int depth, IntPredicate nodes, List<Relations> relations, Direction direction, int limit) {}

  public long revision() {
    return start.graph().revision();
  }

  public static Neighbourhood of(Node start, Walk walk, Deadline deadline) {
    Search search = new Search(start.graph(), walk, deadline);
    List<Integer> counts = search.run(start.index());
    int[] listed = IntStream.of(search.found.toArray()).limit(walk.limit()).toArray();
    return new Neighbourhood(
        start,
        IntStream.of(listed).mapToObj(start.graph()::node).toList(),
        search.relationsBetween(start.index(), listed),
        counts,
        search.found.size() > walk.limit());
  }

  private static final class Search {
    private final GraphSnapshot graph;
    private final Walk walk;
    private final Deadline deadline;
    private final BitSet seen;
    private final IntArrayList found = new IntArrayList();

    Search(GraphSnapshot graph, Walk walk, Deadline deadline) {
      this.graph = graph;
      this.walk = walk;
      this.deadline = deadline;
      this.seen = new BitSet(graph.nodeCount());
    }

    List<Integer> run(int start) {
      seen.set(start);
      List<Integer> counts = new ArrayList<>();
      int[] frontier = {start};
      for (int step = 0; step < walk.depth(); step++) {
        BitSet next = new BitSet();
        for (int node : frontier) {
          deadline.check();
          expand(node, next);
        }
        seen.or(next);
        frontier = next.stream().toArray();
        // What is beyond the limit is only counted.
        found.add(found.size() < walk.limit() ? graph.byId(frontier) : frontier);
        counts.add(frontier.length);
      }
      return counts;
    }

    private void expand(int node, BitSet next) {
      for (Relations relations : walk.relations()) {
        for (boolean forward : walk.direction().ways()) {
          for (int place = relations.begin(node, forward), end = relations.end(node, forward);
              place < end;
              place++) {
            int other = relations.other(place, forward);
            if (!seen.get(other) && walk.nodes().test(other)) {
              next.set(other);
            }
          }
        }
      }
    }

    List<Relation> relationsBetween(int start, int[] listed) {
      BitSet inside = new BitSet(graph.nodeCount());
      inside.set(start);
      IntStream.of(listed).forEach(inside::set);
      List<Relation> between = new ArrayList<>();
      IntArrayList all = new IntArrayList(listed.length + 1);
      all.add(start);
      all.add(listed);
      for (IntCursor node : all) {
        deadline.check();
        addRelations(node.value, inside, between);
      }
      return between;
    }

    private void addRelations(int node, BitSet inside, List<Relation> between) {
      for (Relations relations : walk.relations()) {
        for (int place = relations.begin(node, true), end = relations.end(node, true);
            place < end;
            place++) {
          if (inside.get(relations.other(place, true))) {
            between.add(new Relation(graph, relations, relations.position(place, true)));
          }
        }
      }
    }
  }
}
