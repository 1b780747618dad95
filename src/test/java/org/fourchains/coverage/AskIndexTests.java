package org.fourchains.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AskIndexTests {

  private static WeakReference<GraphSnapshot> asked() {
    GraphSnapshot graph = new GraphSketch().relation("Job:J REQUIRES Skill:a").snapshot();
    AskIndex index = AskIndex.of(graph, Asked.KINDS);
    int job = graph.get("Job:J").index();
    assertThat(index.end(job) - index.begin(job)).isEqualTo(1);
    return new WeakReference<>(graph);
  }

  @Test
  @Timeout(60)
  void theIndexOfASnapshotGoesWithIt() throws InterruptedException {
    WeakReference<GraphSnapshot> graph = asked();
    while (graph.get() != null) {
      System.gc();
      Thread.sleep(10);
    }
    assertThat(graph.get()).isNull();
  }

  @Test
  void levelAndWeightAreReadBackAsTheRelationSaysThem() {
    GraphSnapshot graph =
        new GraphSketch()
            .relation("Job:J REQUIRES Skill:a", "level", 5L, "weight", .25)
            .relation("Job:J REQUIRES Skill:b", "weight", 7.0)
            .snapshot();
    AskIndex index = AskIndex.of(graph, Asked.KINDS);
    int job = graph.get("Job:J").index();
    long a = index.ask(index.begin(job));
    long b = index.ask(index.begin(job) + 1);
    assertThat(index.concepts().node(AskIndex.concept(a))).hasToString("Skill:a");
    assertThat(AskIndex.level(a)).isEqualTo(5);
    assertThat(AskIndex.amount(AskIndex.weight(a), 2)).isEqualTo(500_000);
    assertThat(AskIndex.level(b)).isZero();
    assertThat(AskIndex.amount(AskIndex.weight(b), 1)).isEqualTo(1_000_000);
  }
}
