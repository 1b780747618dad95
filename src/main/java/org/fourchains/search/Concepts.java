package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Reads a text as the concepts it speaks of. Safe for many threads.
 *
 * <p>A concept that the text names, in either language or by an alias, scores .8 to 1. One that it
 * does not name scores below .8 by the evidence of the words it shares with the text: the sum of
 * BM25, counted in words that only one node uses and saturated; or, when a short text says little
 * else, by the share of the text it answers. What lies below {@link #THRESHOLD} is chance: see
 * {@code docs/decisions/search.md} for how the numbers were found.
 */
@Component
public class Concepts {

  /** The least score of a concept that the text names. */
  static final double NAMED = .8;

  /** The least score of a concept that the text does not name. */
  static final double THRESHOLD = .2;

  /** So much evidence, in words that only one node uses, makes half of the score. */
  private static final double HALF = 4;

  private final SearchIndex index;
  private final ApplicationEventPublisher events;

  Concepts(SearchIndex index, ApplicationEventPublisher events) {
    this.index = index;
    this.events = events;
  }

  /** Concepts of one snapshot, outside of the running program. */
  public static Concepts over(GraphSnapshot graph) {
    return new Concepts(SearchIndex.over(graph), event -> {});
  }

  /**
   * The skills, technologies, processes, products and equipment a text speaks of, surest first,
   * ties by id; none when it speaks of nothing known. The snippet is the part of the text each was
   * read from.
   *
   * @param graph where the nodes are taken from; what it does not hold is left out
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   */
  public List<Hit> in(GraphSnapshot graph, String text, int first) {
    Question.require(text);
    events.publishEvent(new TextRead(text));
    return index.ask(searcher -> in(searcher, graph, text, first));
  }

  private static List<Hit> in(IndexSearcher searcher, GraphSnapshot graph, String text, int first)
      throws IOException {
    Map<String, Reading> best = new HashMap<>();
    for (String passage : Passages.of(text)) {
      for (Reading reading : read(searcher, graph, passage, first)) {
        best.merge(reading.node().id(), reading, (a, b) -> a.score() >= b.score() ? a : b);
      }
    }
    List<Reading> surest = best.values().stream().sorted(Reading.ORDER).limit(first).toList();
    List<Hit> hits = new ArrayList<>();
    for (Reading reading : surest) {
      hits.add(new Hit(reading.node(), reading.score(), reading.snippet()));
    }
    return hits;
  }

  private static List<Reading> read(
      IndexSearcher searcher, GraphSnapshot graph, String passage, int first) throws IOException {
    Question question = Question.of(passage, searcher.getIndexReader());
    Map<String, Span> names = NamesInText.of(passage, searcher.getIndexReader());
    double boost = Math.max(1, 2 * question.greatest());
    double rarest = Question.rarity(1, searcher.getIndexReader());
    List<NodeKind> kinds = graph.vocabulary().kinds().stream().filter(NodeKind::concept).toList();
    List<Reading> readings = new ArrayList<>();
    for (Found found : Found.best(searcher, query(question, names, boost), kinds, first)) {
      double score = score(found.sum(), question, boost, rarest);
      if (score >= THRESHOLD) {
        graph
            .find(found.id())
            .ifPresent(node -> readings.add(new Reading(node, score, question, names)));
      }
    }
    return readings;
  }

  private static Query query(Question question, Map<String, Span> names, double boost) {
    List<BytesRef> named = names.keySet().stream().map(BytesRef::new).toList();
    Query literal = new ConstantScoreQuery(new TermInSetQuery(NodeText.CONCEPT, named));
    return new BooleanQuery.Builder()
        .add(question.query(), Occur.SHOULD)
        .add(new BoostQuery(literal, (float) boost), Occur.SHOULD)
        .build();
  }

  private static double score(double sum, Question question, double boost, double rarest) {
    boolean named = sum >= boost * .99;
    double evidence = named ? Math.max(0, sum - boost) : sum;
    double share = question.greatest() == 0 ? 0 : evidence / question.greatest();
    double saturated = evidence / (evidence + HALF * rarest);
    double sure = Math.max(share, saturated);
    return Search.rounded(named ? NAMED + (1 - NAMED) * sure : NAMED * sure);
  }
}
