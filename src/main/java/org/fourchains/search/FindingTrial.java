package org.fourchains.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.TextVectors;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;

/**
 * The program's own index of a snapshot, in a folder and outside of the running program, asked the
 * ways the program asks it: for whoever measures them.
 */
public final class FindingTrial implements AutoCloseable {

  private final GraphSnapshot graph;
  private final Path folder;
  private final SearchIndex index;
  private final Search search;
  private final Concepts concepts;

  private FindingTrial(GraphSnapshot graph, Path folder, SearchIndex index) {
    this.graph = graph;
    this.folder = folder;
    this.index = index;
    this.search = new Search(index);
    this.concepts = new Concepts(index, event -> {});
  }

  /**
   * What the index is.
   *
   * @param written documents that were written now; the others were there from an earlier run
   * @param bytes of all its files
   * @param vectors of them those of the vectors, by Lucene's file extension: vec exact, veq or veb
   *     quantised, vex the graph of neighbours
   */
  public record State(
      int documents, long written, int parts, long bytes, Map<String, Long> vectors) {}

  /** Brings the index in a folder up to the snapshot as a start of the program does. */
  public static FindingTrial of(
      GraphSnapshot graph, TextModels models, Quantisation quantisation, Path folder) {
    IndexFolder files = new IndexFolder(folder, quantisation);
    SearchIndex index =
        new SearchIndex(
            TextVectors.unkept(models),
            Integer.MAX_VALUE,
            rules -> files.open(with(rules, quantisation)));
    index.follow(new SnapshotReplaced(graph));
    return new FindingTrial(graph, folder, index);
  }

  private static Map<String, String> with(Map<String, String> rules, Quantisation quantisation) {
    Map<String, String> all = new HashMap<>(rules);
    all.put("quantisation", quantisation.name());
    return all;
  }

  /** Returns when merges are over that go on after the index can be asked. */
  public void settle() throws IOException {
    index.settle();
  }

  /** By the sums of BM25 alone; how many were found. */
  public int byWords(String text, int first) {
    return index.ask(
        searcher -> {
          Question question = Question.of(text, searcher);
          return Found.page(searcher, question.query(), 0, first).size();
        });
  }

  /** By vectors alone; how many were found. */
  public int byMeaning(String text, int first) {
    return nearest(text, first).size();
  }

  private List<Near> nearest(String text, int first) {
    return index.ask(searcher -> index.meaning().nearest(searcher, text, List.of(), first));
  }

  /** By words and meaning, as {@code search} does. */
  public List<Hit> search(String text, int first) {
    return search.search(graph, text, Set.of(), first);
  }

  /** The same without snippets. */
  public List<Hit> ranked(String text, int first) {
    return search.ranked(graph, text, first);
  }

  public List<Hit> concepts(String text, int first) {
    return concepts.in(graph, text, first);
  }

  /** How like texts are by this index. */
  public Likeness likeness() {
    return new Likeness(index);
  }

  /** What nodes require, read by this index where the graph says nothing. */
  public Requirements.Reader requirements() {
    return new Requirements.Reader(concepts);
  }

  /**
   * Which part of the nodes that are truly nearest to texts is found by meaning, 0 to 1, the mean
   * of all texts: one number for each length of the list.
   *
   * @param texts Chinese ones
   */
  public double[] recall(List<String> texts, int... firsts) {
    return index.ask(searcher -> recall(searcher, texts, firsts));
  }

  private double[] recall(TermSearcher searcher, List<String> texts, int[] firsts)
      throws IOException {
    List<float[]> vectors = new ArrayList<>();
    for (String text : texts) {
      vectors.add(index.meaning().vector(Tongue.CHINESE, text).orElseThrow());
    }
    int most = Arrays.stream(firsts).max().orElse(0);
    List<List<String>> exact =
        ExactNearest.of(searcher, index.meaning(), Tongue.CHINESE, vectors, most);
    double[] sums = new double[firsts.length];
    for (int i = 0; i < texts.size(); i++) {
      for (int f = 0; f < firsts.length; f++) {
        List<Near> found = nearest(texts.get(i), firsts[f]);
        sums[f] += ExactNearest.recall(exact.get(i), found, firsts[f]) / texts.size();
      }
    }
    return sums;
  }

  public State state() throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    long all = bytes;
    return index.ask(
        searcher -> {
          Map<String, Long> vectors = new TreeMap<>();
          for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            vectorBytes(leaf).forEach((file, size) -> vectors.merge(file, size, Long::sum));
          }
          int parts = searcher.getIndexReader().leaves().size();
          int documents = searcher.getIndexReader().numDocs();
          return new State(documents, index.written(), parts, all, vectors);
        });
  }

  private static Map<String, Long> vectorBytes(LeafReaderContext leaf) {
    Map<String, Long> bytes = new TreeMap<>();
    if (leaf.reader() instanceof SegmentReader segment && segment.getVectorReader() != null) {
      for (FieldInfo field : segment.getFieldInfos()) {
        if (field.hasVectorValues()) {
          segment
              .getVectorReader()
              .getOffHeapByteSize(field)
              .forEach((file, size) -> bytes.merge(file, size, Long::sum));
        }
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
