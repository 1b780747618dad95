package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextVectors;
import org.fourchains.embedding.Tongue;
import org.fourchains.search.NodeVectors.Read;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuantisationTests {

  private static final int NODES = 300;
  private static final Map<String, String> RULES = Map.of("rule", "one");
  private static final CountingModel MODEL = new CountingModel("by chance", 64);
  private static final GraphSnapshot GRAPH =
      Graphs.of(
          1,
          IntStream.range(0, NODES)
              .mapToObj(i -> node("Skill", "K" + i, "焊接第" + i + "项"))
              .toList());

  @TempDir private Path folder;

  private static List<Read> read() {
    NodeVectors vectors = new NodeVectors(TextVectors.unkept(tongue -> Optional.of(MODEL)));
    List<Read> read = vectors.kept(IntStream.range(0, NODES).mapToObj(GRAPH::node).toList());
    vectors.complete(read);
    return read;
  }

  private static float[] vector(Read read) {
    return Objects.requireNonNull(read.vectors().get(Tongue.CHINESE));
  }

  private LuceneIndex open(Quantisation quantisation) {
    return new IndexFolder(folder, quantisation).open(RULES);
  }

  /** How many vectors of an index are, to the bit, those of the nodes. */
  private static int same(IndexSearcher searcher) throws IOException {
    Map<String, float[]> byId = new HashMap<>();
    read().forEach(read -> byId.put(read.node().id(), vector(read)));
    int same = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FloatVectorValues values =
          leaf.reader().getFloatVectorValues(MeaningText.field(Tongue.CHINESE));
      SortedDocValues ids = leaf.reader().getSortedDocValues(NodeText.ID);
      for (int i = 0; i < values.size(); i++) {
        ids.advanceExact(values.ordToDoc(i));
        assertThat(values.vectorValue(i))
            .isEqualTo(byId.get(ids.lookupOrd(ids.ordValue()).utf8ToString()));
        same++;
      }
    }
    return same;
  }

  @ParameterizedTest
  @EnumSource
  void afterARestartVectorsAreExactAndTheNearestAreFound(Quantisation quantisation)
      throws IOException {
    try (LuceneIndex index = open(quantisation)) {
      read().forEach(index::add);
    }
    // Whatever wrote it, any of them reads and goes on writing.
    try (LuceneIndex index = open(Quantisation.NONE)) {
      assertThat(index.<Integer>ask(QuantisationTests::same)).isEqualTo(NODES);
      Meaning meaning = new Meaning(tongue -> Optional.of(MODEL));
      List<Read> read = read();
      for (int i = 0; i < NODES; i += 10) {
        Node node = read.get(i).node();
        float[] vector = vector(read.get(i));
        List<Near> near =
            index.ask(
                searcher -> meaning.nearest(searcher, new Sense(Tongue.CHINESE, vector), null, 3));
        assertThat(near.getFirst().id()).isEqualTo(node.id());
        assertThat(near.getFirst().similarity()).isGreaterThan(.999);
      }
      index.replace(read.getFirst());
      index.refresh();
      assertThat(index.<Integer>ask(searcher -> searcher.getIndexReader().numDocs()))
          .isEqualTo(NODES);
    }
  }

  @ParameterizedTest
  @EnumSource
  void quantisedVectorsLieBesideTheExactOnes(Quantisation quantisation) throws IOException {
    try (LuceneIndex index = open(quantisation)) {
      read().forEach(index::add);
      index.refresh();
      Map<String, Long> bytes =
          index.ask(
              searcher -> {
                CodecReader leaf =
                    (CodecReader) searcher.getIndexReader().leaves().getFirst().reader();
                return leaf.getVectorReader()
                    .getOffHeapByteSize(
                        leaf.getFieldInfos().fieldInfo(MeaningText.field(Tongue.CHINESE)));
              });
      assertThat(bytes).containsEntry("vec", 4L * 64 * NODES);
      assertThat(bytes.keySet().stream().anyMatch(file -> file.matches("ve[qb]")))
          .isEqualTo(quantisation != Quantisation.NONE);
    }
  }
}
