package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * BM25 (Robertson and Zaragoza 2009) as Lucene counts it, over texts from which parts may be taken
 * away for one question, which an index of Lucene cannot do. k1 = 1.2, b = .75, idf = ln(1 + (N − n
 * + .5) / (n + .5)); a word the question repeats counts as often. The statistics are those of whole
 * texts.
 */
final class Bm25 {

  private static final double K1 = 1.2;
  private static final double B = .75;

  private record Posting(int text, int count) {}

  private final int[] lengths;
  private final double average;
  private final Map<String, List<Posting>> postings = new HashMap<>();

  Bm25(List<Bag> texts) {
    lengths = texts.stream().mapToInt(Bag::length).toArray();
    average = Math.max(1, texts.stream().mapToInt(Bag::length).average().orElse(1));
    for (int i = 0; i < texts.size(); i++) {
      int text = i;
      texts
          .get(i)
          .counts()
          .forEach(
              (term, count) ->
                  postings
                      .computeIfAbsent(term, t -> new ArrayList<>(2))
                      .add(new Posting(text, count)));
    }
  }

  /**
   * The scores of all texts; 0 for those that share no word with the question.
   *
   * @param without what is taken away from texts, by their place
   */
  double[] scores(Bag question, Map<Integer, Bag> without) {
    double[] scores = new double[lengths.length];
    // Sums of floating point depend on their order, that of a hash map on the JVM.
    question.counts().keySet().stream()
        .sorted()
        .forEach(term -> add(scores, term, question.count(term), without));
    return scores;
  }

  private void add(double[] scores, String term, int times, Map<Integer, Bag> without) {
    List<Posting> found = postings.getOrDefault(term, List.of());
    double n = found.size();
    double idf = Math.log(1 + (lengths.length - n + .5) / (n + .5));
    for (Posting posting : found) {
      double count = posting.count();
      double length = lengths[posting.text()];
      Bag gone = without.get(posting.text());
      if (gone != null) {
        count -= gone.count(term);
        length -= gone.length();
      }
      if (count > 0) {
        double norm = K1 * (1 - B + B * length / average);
        scores[posting.text()] += times * idf * count / (count + norm);
      }
    }
  }
}
