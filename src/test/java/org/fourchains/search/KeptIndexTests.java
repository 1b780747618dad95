package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextVectors;
import org.fourchains.search.Graphs.Draft;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The index is there again after a restart, whatever happened to its folder meanwhile. */
class KeptIndexTests {

  private static final int MANY = 1_000;

  private static final TextModel MODEL = new CountingModel("by chance", 16);

  @TempDir private Path folder;

  private static List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      drafts.add(
          node(
              i % 2 == 0 ? "Skill" : "Patent",
              "K" + i,
              "激光焊接第" + i + "项",
              "nameEn",
              "laser welding " + i,
              "description",
              "铜箔与隔膜 NCM811 ".repeat(1 + i % 3)));
    }
    return drafts;
  }

  private static final GraphSnapshot GRAPH = Graphs.of(1, drafts());

  private SearchIndex started(Path where, TextModel model, int atOnce, GraphSnapshot graph) {
    SearchIndex index =
        new SearchIndex(
            TextVectors.unkept(tongue -> Optional.of(model)), atOnce, new IndexFolder(where)::open);
    index.follow(new SnapshotReplaced(graph));
    return index;
  }

  private SearchIndex started(GraphSnapshot graph) {
    return started(folder, MODEL, MANY, graph);
  }

  private static List<String> answers(SearchIndex index, GraphSnapshot graph) {
    List<String> answers = new ArrayList<>();
    for (String text : List.of("激光焊接", "隔膜 NCM811", "laser", "第7项", "K3")) {
      new Search(index).search(graph, text, Set.of(), 50).forEach(h -> answers.add(h.toString()));
      index
          .ask(searcher -> index.meaning().nearest(searcher, text, List.of(), 50))
          .forEach(near -> answers.add(near.toString()));
    }
    return answers;
  }

  private static List<String> fresh(GraphSnapshot graph) {
    return answers(SearchIndex.over(graph, tongue -> Optional.of(MODEL)), graph);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.endsWith("write.lock")).sorted().toList();
    }
  }

  /** The folder as a program leaves it that is killed now. */
  private Path asKilledNow(Path copy) throws IOException {
    Files.createDirectories(copy);
    for (Path file : files()) {
      Files.copy(file, copy.resolve(file.getFileName()));
    }
    return copy;
  }

  @Test
  void afterARestartNothingIsWrittenAgain() throws IOException {
    try (SearchIndex first = started(GRAPH)) {
      assertThat(first.written()).isEqualTo(40);
    }
    CountingModel unused = new CountingModel(MODEL.id(), 16);
    try (SearchIndex second = started(folder, unused, MANY, GRAPH)) {
      assertThat(second.written()).isZero();
      assertThat(second.texts()).isEqualTo(80);
      assertThat(second.missing().count()).isZero();
      assertThat(unused.read()).isZero();
      assertThat(answers(second, GRAPH)).isNotEmpty().isEqualTo(fresh(GRAPH));
    }
  }

  @Test
  void afterARestartOnlyWhatDiffersIsWritten() throws IOException {
    started(GRAPH).close();
    List<Draft> drafts = drafts();
    drafts.set(3, node("Patent", "K3", "搅拌摩擦焊"));
    drafts.remove(7);
    drafts.add(node("Course", "K3", "激光焊接工艺"));
    GraphSnapshot next = Graphs.of(2, drafts);
    try (SearchIndex second = started(next)) {
      assertThat(second.written()).isEqualTo(2);
      assertThat(answers(second, next)).isEqualTo(fresh(next));
    }
    try (SearchIndex emptied = started(Graphs.of())) {
      assertThat(answers(emptied, next)).isEmpty();
    }
    try (SearchIndex refilled = started(next)) {
      assertThat(answers(refilled, next)).isEqualTo(fresh(next));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedFileLeadsToAnIndexMadeAnew(Damage damage) throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    started(GRAPH).close();
    assertThat(files()).hasSizeGreaterThan(2);
    List<String> fresh = fresh(GRAPH);
    // How many there are depends on how many threads wrote the last one.
    for (int i = 0; i < files().size(); i++) {
      Path file = files().get(i);
      damage.to(file, random);
      try (SearchIndex again = started(GRAPH)) {
        assertThat(again.written()).as("seed %d, %s", seed, file).isEqualTo(40);
        assertThat(answers(again, GRAPH)).as("seed %d, %s", seed, file).isEqualTo(fresh);
      }
      try (SearchIndex afterwards = started(GRAPH)) {
        assertThat(afterwards.written()).as("seed %d, %s", seed, file).isZero();
      }
    }
  }

  @Test
  void otherModelsLeadToAnIndexMadeAnew() throws IOException {
    started(GRAPH).close();
    CountingModel other = new CountingModel("another", 8);
    try (SearchIndex again = started(folder, other, MANY, GRAPH)) {
      assertThat(again.written()).isEqualTo(40);
      assertThat(other.read()).isEqualTo(80);
    }
  }

  @Test
  void aSecondProgramOnTheFolderHasItsIndexInMemory() throws IOException {
    try (SearchIndex first = started(GRAPH)) {
      try (SearchIndex second = started(GRAPH)) {
        assertThat(second.written()).isEqualTo(40);
        assertThat(answers(second, GRAPH)).isEqualTo(fresh(GRAPH));
      }
      assertThat(answers(first, GRAPH)).isEqualTo(fresh(GRAPH));
    }
    try (SearchIndex third = started(GRAPH)) {
      assertThat(third.written()).isZero();
    }
  }

  @Test
  void whereNoFolderCanBeTheIndexIsInMemory() throws IOException {
    Path file = Files.writeString(folder.resolve("index"), "no folder");
    try (SearchIndex index = started(file, MODEL, MANY, GRAPH)) {
      assertThat(answers(index, GRAPH)).isEqualTo(fresh(GRAPH));
    }
    assertThat(file).hasContent("no folder");
  }

  @Test
  void aKilledProgramLeavesItsLastCommit(@TempDir Path copies) throws IOException {
    List<Draft> drafts = drafts();
    try (SearchIndex killed = started(GRAPH)) {
      Path uncommitted = asKilledNow(copies.resolve("uncommitted"));
      killed.commit();
      drafts.set(0, node("Skill", "K0", "搅拌摩擦焊"));
      GraphSnapshot next = Graphs.of(2, drafts);
      killed.follow(new SnapshotReplaced(next));
      Path committed = asKilledNow(copies.resolve("committed"));

      try (SearchIndex second = started(uncommitted, MODEL, MANY, next)) {
        assertThat(second.written()).isEqualTo(40);
        assertThat(answers(second, next)).isEqualTo(fresh(next));
      }
      try (SearchIndex second = started(committed, MODEL, MANY, next)) {
        assertThat(second.written()).isEqualTo(1);
        assertThat(answers(second, next)).isEqualTo(fresh(next));
      }
    }
  }

  @Test
  void vectorsThatWereMissingComeAfterTheRestartAndWordsAreThereAtOnce() throws Exception {
    TextModel broken =
        new TextModel() {
          @Override
          public String id() {
            return MODEL.id();
          }

          @Override
          public int dimensions() {
            return MODEL.dimensions();
          }

          @Override
          public List<float[]> embed(List<String> texts) {
            throw new IllegalStateException("out of order");
          }
        };
    started(folder, broken, 0, GRAPH).close();
    CountingModel model = new CountingModel(MODEL.id(), 16);
    try (SearchIndex second = started(folder, model, 0, GRAPH)) {
      assertThat(new Search(second).search(GRAPH, "激光焊接", Set.of(), 50)).hasSize(40);
      second.missing().await();
      assertThat(second.written()).isEqualTo(40);
      assertThat(second.texts()).isEqualTo(80);
      // And the question, if a vector was there before it was asked.
      assertThat(model.read()).isBetween(80, 81);
      assertThat(answers(second, GRAPH)).isEqualTo(fresh(GRAPH));
    }
  }

  @Test
  void whenTheDiskIsFullTheIndexGoesOnInMemory() throws IOException {
    AtomicBoolean full = new AtomicBoolean();
    FilterDirectory disk =
        new FilterDirectory(FSDirectory.open(folder)) {
          @Override
          public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full.get()) {
              throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
          }
        };
    try (SearchIndex index =
        new SearchIndex(
            TextVectors.unkept(tongue -> Optional.of(MODEL)),
            MANY,
            rules -> {
              try {
                return LuceneIndex.kept(disk, rules);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })) {
      index.follow(new SnapshotReplaced(GRAPH));
      full.set(true);
      List<Draft> drafts = drafts();
      drafts.set(0, node("Skill", "K0", "搅拌摩擦焊"));
      GraphSnapshot next = Graphs.of(2, drafts);
      index.follow(new SnapshotReplaced(next));
      assertThat(answers(index, next)).isEqualTo(fresh(next));
      index.commit();
    }
  }
}
