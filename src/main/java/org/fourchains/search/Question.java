package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.Query;
import org.fourchains.api.Refusal;

/**
 * A text as weighted terms. It is built term by term, never by a query parser, so nothing in the
 * text is syntax.
 *
 * @param text as it was given
 * @param terms those that nodes use, the rarest first
 * @param greatest what no node can exceed: the weights of all terms, those nobody uses included
 */
record Question(String text, List<Weighted> terms, double greatest) {

  /**
   * The rarest terms of a long text say what it is about; the rest only costs time. A need of 200
   * characters has about 150.
   */
  private static final int MOST_TERMS = 200;

  /** How much more a word in a name counts than one in a description; 2 to 6 measured alike. */
  private static final float NAME_WEIGHT = 3;

  /** How much more a word counts that the text says again. */
  private static final double REPEATED = .5;

  /**
   * A term of the text.
   *
   * @param boost the weight of its view, and more if the text repeats it
   * @param weight the most it can add to a sum: its inverse document frequency as in BM25, boosted
   * @param spans where it stands in the text
   */
  record Weighted(
      View view, String term, int nodes, double boost, double weight, List<Span> spans) {

    /** BM25 over names and descriptions as if they were one field (BM25F). */
    Query query() {
      Query both =
          new CombinedFieldQuery.Builder(term)
              .addField(view.names(), NAME_WEIGHT)
              .addField(view.texts())
              .build();
      return new BoostQuery(both, (float) boost);
    }
  }

  /**
   * Refuses what is no question.
   *
   * @throws Refusal.BadRequest naming the argument {@code text}
   */
  static void require(String text) {
    if (text.isBlank()) {
      throw new Refusal.BadRequest("text", "there is nothing in it to look for");
    }
    if (text.length() > TextRead.LONGEST) {
      throw new Refusal.BadRequest(
          "text", "longer than %,d characters".formatted(TextRead.LONGEST));
    }
  }

  static Question of(String text, TermSearcher index) throws IOException {
    List<Weighted> all = new ArrayList<>();
    for (View view : View.values()) {
      Map<String, List<Span>> terms = terms(view, Folding.fold(text));
      index.lookUp(view.names(), terms.keySet());
      index.lookUp(view.texts(), terms.keySet());
      for (Map.Entry<String, List<Span>> term : terms.entrySet()) {
        all.add(weighted(view, term.getKey(), term.getValue(), index));
      }
    }
    all.sort(Comparator.comparingDouble(Weighted::weight).reversed().thenComparing(Weighted::term));
    List<Weighted> known = all.stream().filter(t -> t.nodes > 0).limit(MOST_TERMS).toList();
    // A bigram that nobody uses says nothing: most of them lie across two words.
    Stream<Weighted> unknown =
        all.stream().filter(t -> t.nodes == 0 && t.view == View.WORDS).limit(MOST_TERMS);
    double greatest = Stream.concat(known.stream(), unknown).mapToDouble(Weighted::weight).sum();
    return new Question(text, known, greatest);
  }

  /** The terms of a folded text and where they stand. */
  static Map<String, List<Span>> terms(View view, String folded) throws IOException {
    Map<String, List<Span>> terms = new LinkedHashMap<>();
    try (TokenStream tokens = view.analyzer.tokenStream(view.texts(), folded)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms
            .computeIfAbsent(term.toString(), t -> new ArrayList<>())
            .add(new Span(offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    }
    return terms;
  }

  private static Weighted weighted(View view, String term, List<Span> spans, TermSearcher index)
      throws IOException {
    int nodes =
        Math.max(
            index.documents(new Term(view.names(), term)),
            index.documents(new Term(view.texts(), term)));
    double boost = view.weight * (1 + REPEATED * Math.log(spans.size()));
    return new Weighted(
        view, term, nodes, boost, boost * rarity(nodes, index.getIndexReader()), spans);
  }

  /**
   * The inverse document frequency of BM25: what a term that so many nodes use says at most. Nodes
   * of kinds that are not searched have no words and do not count.
   */
  static double rarity(int nodes, IndexReader index) throws IOException {
    int all = index.getDocCount(View.WORDS.names());
    return Math.log(1 + Math.max(0, all - nodes + .5) / (nodes + .5));
  }

  /** Which part of the text a node answers whose terms weigh so much: 0 to 1. */
  double share(double sum) {
    return greatest == 0 ? 0 : Math.clamp(sum / greatest, 0, 1);
  }

  /** Matches every node with one of the terms. */
  Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(term -> any.add(term.query(), Occur.SHOULD));
    return any.build();
  }
}
