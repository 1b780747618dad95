package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextVectors;
import org.fourchains.search.Graphs.Draft;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.junit.jupiter.api.Test;

/** Words at once, meaning as it comes. */
class MissingVectorsTests {

  private static GraphSnapshot graph(int nodes) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      drafts.add(node("Skill", "S" + i, "焊接技能第" + i + "项"));
    }
    return Graphs.of(nodes, drafts);
  }

  private static List<Near> near(SearchIndex index) {
    return index.ask(searcher -> index.meaning().nearest(searcher, "焊接", List.of(), 1_000));
  }

  @Test
  void aSmallChangeIsFoundByItsMeaningAtOnceAndALargeOneSoon() throws Exception {
    CountingModel model = new CountingModel("by chance", 16);
    try (SearchIndex index =
        new SearchIndex(TextVectors.unkept(tongue -> Optional.of(model)), 10)) {
      index.follow(new SnapshotReplaced(graph(10)));
      assertThat(index.missing().count()).isZero();
      assertThat(near(index)).hasSize(10);

      GraphSnapshot large = graph(300);
      index.follow(new SnapshotReplaced(large));
      assertThat(new Search(index).search(large, "焊接", Set.of(), 300)).hasSize(300);
      index.missing().await();
      assertThat(index.missing().count()).isZero();
      assertThat(near(index)).hasSize(300);
      assertThat(index.texts()).isEqualTo(300);
    }
  }

  @Test
  void aNodeThatGoesWhileItsVectorIsComputedStaysGone() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    CountingModel chance = new CountingModel("by chance", 16);
    TextModel slow = new Waiting(chance, gone);
    try (SearchIndex index = new SearchIndex(TextVectors.unkept(tongue -> Optional.of(slow)), 0)) {
      index.follow(new SnapshotReplaced(graph(100)));
      GraphSnapshot few = graph(3);
      index.follow(new SnapshotReplaced(few));
      gone.countDown();
      index.missing().await();
      assertThat(near(index)).hasSize(3);
      assertThat(new Search(index).search(few, "焊接", Set.of(), 300)).hasSize(3);
    }
  }

  @Test
  void aModelThatFailsLeavesTheWordsAndTellsWhy() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    TextModel broken =
        new Waiting(new CountingModel("broken", 16), new CountDownLatch(0)) {
          @Override
          public List<float[]> embed(List<String> texts) {
            tries.incrementAndGet();
            throw new IllegalStateException("out of order");
          }
        };
    try (SearchIndex index =
        new SearchIndex(TextVectors.unkept(tongue -> Optional.of(broken)), 256)) {
      GraphSnapshot graph = graph(5);
      index.follow(new SnapshotReplaced(graph));
      index.missing().await();
      assertThat(index.missing().failure()).hasMessage("out of order");
      assertThat(index.missing().count()).isEqualTo(5);
      assertThat(tries.get()).isBetween(2, 3);
      assertThat(new Search(index).search(graph, "焊接", Set.of(), 9)).hasSize(5);
    }
  }

  private static class Waiting implements TextModel {
    private final TextModel model;
    private final CountDownLatch latch;

    Waiting(TextModel model, CountDownLatch latch) {
      this.model = model;
      this.latch = latch;
    }

    @Override
    public String id() {
      return model.id();
    }

    @Override
    public int dimensions() {
      return model.dimensions();
    }

    @Override
    public List<float[]> embed(List<String> texts) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return model.embed(texts);
    }
  }
}
