package org.fourchains.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.fourchains.GraphSketch;
import org.fourchains.checking.Finding.Sort;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Relations;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class FindingsTests {

  private static List<String> of(Sort sort, GraphSnapshot graph) {
    return Findings.in(graph).stream().filter(f -> f.sort() == sort).map(Finding::what).toList();
  }

  @Test
  void namesOrphansNamelessNodesAndDuplicates() {
    GraphSnapshot graph =
        new GraphSketch()
            .node("Skill:a", "name", "XRD 分析")
            .node("Skill:b", "name", "xrd分析")
            .node("Skill:c")
            .snapshot();
    assertThat(of(Sort.ORPHAN, graph))
        .containsExactly("Skill:a XRD 分析", "Skill:b xrd分析", "Skill:c c");
    assertThat(of(Sort.NAMELESS, graph)).containsExactly("Skill:c");
    assertThat(of(Sort.DUPLICATE, graph)).containsExactly("XRD 分析: Skill:a, Skill:b");
  }

  @Test
  void namesLoopsCyclesAndRelationsWithoutASource() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Product:a MATERIAL_OF Product:b", "source", "f.csv:2")
            .relation("Product:b MATERIAL_OF Product:a", "source", "f.csv:3")
            .relation("Product:b MATERIAL_OF Product:c", "source", "f.csv:4")
            .relation("Product:c MATERIAL_OF Product:c")
            .snapshot();
    assertThat(of(Sort.LOOP, graph)).containsExactly("Product:c MATERIAL_OF Product:c (unknown)");
    assertThat(of(Sort.CYCLE, graph))
        .containsExactly(
            "Product:a MATERIAL_OF Product:b (f.csv:2)",
            "Product:b MATERIAL_OF Product:a (f.csv:3)");
    assertThat(of(Sort.UNPROVEN, graph))
        .containsExactly("Product:c MATERIAL_OF Product:c (unknown)");
  }

  @Test
  void namesWhereAChainBreaks() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Process:untaught REQUIRES Skill:s")
            .relation("Process:taught REQUIRES Skill:t")
            .relation("Unit:u TEACHES Skill:t")
            .node("Process:bare")
            .snapshot();
    assertThat(of(Sort.BROKEN_CHAIN, graph))
        .containsExactlyInAnyOrder(
            "Process:bare bare requires and uses nothing: no course can be found for it",
            "Process:untaught untaught requires skills that no course teaches",
            "Unit:u u is in no course");
  }

  /** Oracle: two nodes share a component exactly if each reaches the other. */
  @RepeatedTest(20)
  void componentsAgreeWithMutualReachability() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    GraphSketch sketch = new GraphSketch();
    int nodes = 12;
    for (int i = 0; i < nodes; i++) {
      sketch.node("Product:" + (char) ('a' + i));
    }
    for (int i = 0; i < 16; i++) {
      sketch.relation(
          "Product:%c MATERIAL_OF Product:%c"
              .formatted('a' + random.nextInt(nodes), 'a' + random.nextInt(nodes)));
    }
    GraphSnapshot graph = sketch.snapshot();
    int[] component = Components.of(nodes, graph.relations("MATERIAL_OF"));
    for (int a = 0; a < nodes; a++) {
      for (int b = 0; b < nodes; b++) {
        boolean mutual =
            reach(graph.relations("MATERIAL_OF"), a).contains(b)
                && reach(graph.relations("MATERIAL_OF"), b).contains(a);
        assertThat(component[a] == component[b])
            .as("seed %d, nodes %d and %d", seed, a, b)
            .isEqualTo(mutual);
      }
    }
  }

  private static Set<Integer> reach(Relations relations, int from) {
    Set<Integer> reached = new HashSet<>(Set.of(from));
    List<Integer> frontier = List.of(from);
    while (!frontier.isEmpty()) {
      Set<Integer> next = new HashSet<>();
      for (int node : frontier) {
        for (int place = relations.begin(node, true); place < relations.end(node, true); place++) {
          next.add(relations.other(place, true));
        }
      }
      next.removeAll(reached);
      reached.addAll(next);
      frontier = List.copyOf(next);
    }
    return reached;
  }
}
