package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.fourchains.embedding.Tongue;

/**
 * The nearest of all vectors, found by comparing each: what the graph of neighbours is held
 * against. Costs some 100 ns for each vector and question.
 */
final class ExactNearest {

  /** So many vectors are read before the questions, one beside the other, compare them. */
  private static final int BLOCK = 2_000;

  private final Centre centre;
  private final List<float[]> asked;
  private final int k;
  private final List<PriorityQueue<Near>> nearest = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<float[]> block = new ArrayList<>();

  private ExactNearest(Centre centre, List<float[]> asked, int k) {
    this.centre = centre;
    this.asked = asked.stream().map(centre::centred).toList();
    this.k = k;
    Comparator<Near> order =
        Comparator.comparingDouble(Near::similarity)
            .thenComparing(Comparator.comparing(Near::id).reversed());
    asked.forEach(vector -> nearest.add(new PriorityQueue<>(order)));
  }

  /**
   * The k nearest of each, in the order of {@link Meaning#nearest}.
   *
   * @param asked as a model made them: of length one, not centred
   */
  static List<List<String>> of(
      IndexSearcher searcher, Meaning meaning, Tongue tongue, List<float[]> asked, int k)
      throws IOException {
    ExactNearest exact = new ExactNearest(meaning.centre(searcher, tongue), asked, k);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      exact.read(leaf, MeaningText.field(tongue));
    }
    return exact.nearest.stream().map(ExactNearest::bestFirst).toList();
  }

  private void read(LeafReaderContext leaf, String field) throws IOException {
    FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
    if (vectors == null) {
      return;
    }
    SortedDocValues idOf = leaf.reader().getSortedDocValues(NodeText.ID);
    Bits live = leaf.reader().getLiveDocs();
    DocIndexIterator at = vectors.iterator();
    while (at.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if ((live == null || live.get(at.docID())) && idOf.advanceExact(at.docID())) {
        ids.add(idOf.lookupOrd(idOf.ordValue()).utf8ToString());
        block.add(centre.centred(vectors.vectorValue(at.index())));
      }
      if (block.size() == BLOCK) {
        compare();
      }
    }
    compare();
  }

  private void compare() {
    IntStream.range(0, asked.size()).parallel().forEach(this::compare);
    ids.clear();
    block.clear();
  }

  private void compare(int question) {
    PriorityQueue<Near> best = nearest.get(question);
    for (int i = 0; i < block.size(); i++) {
      double similarity = Centre.similarity(asked.get(question), block.get(i));
      Near last = best.size() < k ? null : best.peek();
      if (last == null || similarity >= last.similarity()) {
        best.add(new Near(ids.get(i), similarity));
        if (last != null) {
          best.poll();
        }
      }
    }
  }

  private static List<String> bestFirst(PriorityQueue<Near> near) {
    List<String> ids = new ArrayList<>();
    while (!near.isEmpty()) {
      ids.addFirst(near.remove().id());
    }
    return ids;
  }

  /** Which part of the first that are nearest another way found, too: 0 to 1. */
  static double recall(List<String> exact, List<Near> found, int first) {
    Set<String> ids = found.stream().limit(first).map(Near::id).collect(Collectors.toSet());
    Set<String> right = new HashSet<>(exact.subList(0, Math.min(first, exact.size())));
    return right.isEmpty()
        ? 1
        : (double) right.stream().filter(ids::contains).count() / right.size();
  }
}
