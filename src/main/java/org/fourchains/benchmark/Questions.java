package org.fourchains.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relations;

/** What is asked: the walks, and where they begin. */
final class Questions {

  /** One leg by name, so that all implementations walk the same. */
  record Leg(String relation, boolean forward, double factor) {}

  /** Process → technology or skill → unit: which could absorb it. */
  static final List<List<Leg>> TO_UNITS =
      List.of(
          List.of(new Leg("USES", true, 1.0), new Leg("COVERS", false, 1.0)),
          List.of(new Leg("REQUIRES", true, 0.8), new Leg("TEACHES", false, 1.0)));

  /** Concepts → persons, by their own word and by the documents that prove it. */
  static final List<List<Leg>> TO_PERSONS =
      List.of(
          List.of(new Leg("HAS_SKILL", false, 1.0)),
          List.of(new Leg("CONCERNS", false, 0.7), new Leg("AUTHORED", false, 1.0)),
          List.of(new Leg("CONCERNS", false, 0.7), new Leg("INVENTED", false, 1.0)));

  private final GraphSnapshot graph;
  private final SplittableRandom random;

  Questions(GraphSnapshot graph, long seed) {
    this.graph = graph;
    this.random = new SplittableRandom(seed);
  }

  /** Any nodes of the graph. */
  int[] anywhere(int count) {
    return random.ints(count, 0, graph.nodeCount()).toArray();
  }

  /** Any processes, one a question. */
  List<int[]> processes(int count) {
    int first = graph.first(graph.vocabulary().kind("Process"));
    int end = first + graph.count(graph.vocabulary().kind("Process"));
    return random.ints(count, first, end).mapToObj(process -> new int[] {process}).toList();
  }

  /**
   * Ten concepts a question: five skills, and five processes, technologies or products. One is
   * asked for as often as relations lead to it, so that hubs are asked for often.
   */
  List<int[]> concepts(int count) {
    List<int[]> sets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int[] set = new int[10];
      for (int j = 0; j < set.length; j++) {
        Relations relations = graph.relations(j < 5 ? "HAS_SKILL" : "CONCERNS");
        set[j] = relations.to(random.nextInt(relations.count()));
      }
      sets.add(java.util.Arrays.stream(set).sorted().distinct().toArray());
    }
    return sets;
  }
}
