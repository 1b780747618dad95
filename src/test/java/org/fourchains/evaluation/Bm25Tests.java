package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class Bm25Tests {

  /**
   * Two texts of two words, average length 2: idf of a word in one of them is ln(1 + 1.5/1.5) = ln
   * 2, the word counts 1 / (1 + 1.2).
   */
  @Test
  void aScoreWorkedOutByHand() {
    Bm25 bm25 = new Bm25(List.of(Bag.of("laser welding"), Bag.of("laser cutting")));
    double[] scores = bm25.scores(Bag.of("welding"), Map.of());
    assertThat(scores[0]).isCloseTo(Math.log(2) / 2.2, within(1e-12));
    assertThat(scores[1]).isZero();
  }

  @Test
  void aPartTakenAwayNeitherCountsNorLengthensTheText() {
    Bag part = Bag.of("welding welding copper");
    Bag rest = Bag.of("laser welding");
    Bag other = Bag.of("laser cutting");
    double[] without =
        new Bm25(List.of(Bag.of(List.of(part, rest)), other))
            .scores(Bag.of("welding copper"), Map.of(0, part));
    double length = 2 / 3.5; // of the average of 5 and 2
    assertThat(without[0]).isCloseTo(Math.log(2) / (1 + 1.2 * (.25 + .75 * length)), within(1e-12));
  }

  @Test
  void chineseIsCutIntoWordsAndEnglishWordsLoseTheirEndings() {
    assertThat(Bag.of("激光焊接工艺").counts()).containsOnlyKeys("激光", "焊接", "工艺");
    assertThat(Bag.of("Welding is welded").counts()).containsExactly(Map.entry("weld", 2));
  }

  /** Lucene keeps lengths below 40 exactly. */
  @RepeatedTest(20)
  void scoresAreThoseOfLucene() throws IOException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> texts =
        IntStream.rangeClosed(0, random.nextInt(30)).mapToObj(i -> text(random)).toList();
    String question = text(random);
    double[] ours =
        new Bm25(texts.stream().map(Bm25Tests::words).toList()).scores(words(question), Map.of());
    assertThat(ours)
        .as("seed %d", seed)
        .containsExactly(lucene(texts, words(question)), within(1e-5));
  }

  private static double[] lucene(List<String> texts, Bag question) throws IOException {
    double[] scores = new double[texts.size()];
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new TextField("text", text, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      question
          .counts()
          .forEach(
              (term, times) ->
                  any.add(
                      new BoostQuery(new TermQuery(new Term("text", term)), times), Occur.SHOULD));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (ScoreDoc hit : new IndexSearcher(reader).search(any.build(), 100).scoreDocs) {
          scores[hit.doc] = hit.score;
        }
      }
    }
    return scores;
  }

  private static Bag words(String text) {
    Map<String, Integer> counts =
        Arrays.stream(text.split(" ")).collect(Collectors.toMap(w -> w, w -> 1, Integer::sum));
    return new Bag(counts, text.split(" ").length);
  }

  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(30))
        .mapToObj(i -> "w" + random.nextInt(12))
        .collect(Collectors.joining(" "));
  }
}
