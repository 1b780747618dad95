package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What was put in is there, and in order. */
class GraphSnapshotTests {

  private final long seed = System.nanoTime();
  private final RandomGraph graph = RandomGraph.of(new Random(seed), 150, true);
  private final GraphSnapshot snapshot = graph.snapshot(new Random(seed));

  @RepeatedTest(5)
  void everyNodeIsFoundByItsIdAndNothingElse() {
    for (RandomGraph.Vertex vertex : graph.vertices()) {
      Node node = snapshot.find(vertex.id()).orElseThrow();
      assertThat(node.id()).as("seed %d", seed).isEqualTo(vertex.id());
      assertThat(node.kind()).isEqualTo(vertex.kind());
      assertThat(node.key()).isEqualTo(vertex.key());
      assertThat(node.name()).isEqualTo("名" + vertex.key());
    }
    assertThat(List.of("Skill:", "Skill", ":x", "Nothing:x", "", "skill:键0:0"))
        .allMatch(id -> snapshot.find(id).isEmpty());
    assertThat(snapshot.nodeCount()).isEqualTo(150);
  }

  @RepeatedTest(5)
  void theNodesOfAKindComeInTheOrderOfTheirIdsWhichPagesRelyOn() {
    List<String> all = new ArrayList<>();
    for (NodeKind kind : RandomGraph.WORDS.kinds()) {
      List<String> ids = snapshot.nodes(kind).map(Node::id).toList();
      assertThat(ids).as("seed %d", seed).isSorted().hasSize(snapshot.count(kind));
      all.addAll(ids);
    }
    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            graph.vertices().stream().map(RandomGraph.Vertex::id).toList());
  }

  @RepeatedTest(5)
  void relationsAreTheSameInBothDirectionsAndKeepTheirProperties() {
    for (RelationKind kind : RandomGraph.WORDS.relations()) {
      List<String> expected =
          graph.edges().stream()
              .filter(edge -> edge.kind().equals(kind))
              .map(e -> e.from().id() + e.to().id() + e.weight() + e.properties().get("source"))
              .sorted()
              .toList();
      assertThat(told(kind, true)).as("seed %d", seed).isEqualTo(expected);
      assertThat(told(kind, false)).as("seed %d", seed).isEqualTo(expected);
      assertThat(snapshot.relations(kind).count()).isEqualTo(expected.size());
    }
    assertThat(snapshot.relationCount()).isEqualTo(graph.edges().size());
  }

  private List<String> told(RelationKind kind, boolean forward) {
    List<String> told = new ArrayList<>();
    for (int node = 0; node < snapshot.nodeCount(); node++) {
      Node at = snapshot.node(node);
      List<Relation> relations = at.relations(kind.name(), forward).toList();
      assertThat(relations).allMatch(r -> (forward ? r.from() : r.to()).equals(at));
      assertThat(relations.stream().map(r -> (forward ? r.to() : r.from()).index()))
          .isSortedAccordingTo(Comparator.naturalOrder());
      relations.forEach(
          r -> told.add(r.from().id() + r.to().id() + r.effectiveWeight() + r.source()));
    }
    return told.stream().sorted().toList();
  }

  @Test
  void idsAreComparedAcrossKindsToo() {
    List<String> ids =
        IntStream.of(snapshot.byId(IntStream.range(0, snapshot.nodeCount()).toArray()))
            .mapToObj(i -> snapshot.node(i).id())
            .toList();
    assertThat(ids).as("seed %d", seed).isSorted().hasSize(150);
  }
}
