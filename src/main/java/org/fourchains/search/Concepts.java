package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
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
 * <p>A concept that the text names, in either language or by an alias, scores .8 to 1; one whose
 * name it has misspelt, with other spaces or abbreviated, .6 to .8 ({@link NearNames}). One that it
 * does not name scores below .8 by the evidence of the words it shares with the text: the sum of
 * BM25, counted in words that only one node uses and saturated; or, when a short text says little
 * else, by the share of the text it answers; joined with how near it is to what a clause of the
 * text means ({@link Meant}), what similar works take ({@link Context}) and the other concepts of
 * the text ({@link Support}). What lies below the threshold is chance: see {@code
 * docs/decisions/search.md} for how the numbers were found.
 */
@Component
public class Concepts {

  /** The least score of a concept that the text names. */
  static final double NAMED = .8;

  /**
   * The least score of a concept whose name the text only nearly has: below all that it names, as a
   * slip may be meant; above most that it does not, as few slips are.
   */
  static final double NEARLY_NAMED = .6;

  /** The least score of a concept that the text does not name, where words alone are read. */
  static final double THRESHOLD = .2;

  /**
   * The same where meaning is read too: of twenty everyday sentences in two languages 17 reach less
   * with any concept.
   */
  static final double MEANT_THRESHOLD = .27;

  /**
   * So many are looked at, for what words rank low meaning may rank high. With 50, and for whoever
   * asks for the first ten only, nDCG@10 on the needs of the seed is .01 less.
   */
  private static final int LOOKED_AT = 200;

  /** So much evidence, in words that only one node uses, makes half of the score. */
  private static final double HALF = 4;

  private final SearchIndex index;
  private final ApplicationEventPublisher events;

  Concepts(SearchIndex index, ApplicationEventPublisher events) {
    this.index = index;
    this.events = events;
  }

  /** Concepts of one snapshot by words alone, outside of the running program. */
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

  private List<Hit> in(TermSearcher searcher, GraphSnapshot graph, String text, int first)
      throws IOException {
    Witnesses witnesses = witnesses(searcher, graph, text, Math.max(LOOKED_AT, 2 * first));
    boolean meaning = !witnesses.meant().isEmpty();
    double threshold = meaning ? MEANT_THRESHOLD : THRESHOLD;
    Map<String, Double> alone = witnesses.scores();
    // Like context, its weight was chosen beside meaning.
    Map<String, Double> support = meaning ? Support.of(graph, alone) : Map.of();
    List<Hit> likely = new ArrayList<>();
    for (String id : alone.keySet()) {
      double score = witnesses.score(id, support.getOrDefault(id, 0.0));
      if (score >= threshold) {
        graph.find(id).ifPresent(node -> likely.add(new Hit(node, score, "")));
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : likely.stream().sorted(Search.ORDER).limit(first).toList()) {
      hits.add(new Hit(hit.node(), hit.score(), witnesses.snippet(text, hit.node().id())));
    }
    return hits;
  }

  private Witnesses witnesses(TermSearcher searcher, GraphSnapshot graph, String text, int looked)
      throws IOException {
    List<NodeKind> kinds = graph.vocabulary().kinds().stream().filter(NodeKind::concept).toList();
    Map<String, Reading> said = new HashMap<>();
    Map<String, String> defined = Abbreviations.defined(text);
    for (String passage : Passages.of(text)) {
      NamesInText exact = NamesInText.of(passage, searcher.getIndexReader());
      Map<String, Span> near = NearNames.of(passage, exact, defined, searcher);
      Named named = new Named(passage, exact.first(), near);
      for (Reading reading : read(searcher, graph, named, kinds, looked)) {
        said.merge(reading.node().id(), reading, Reading::surer);
      }
    }
    Map<String, Meant> meant = Meant.of(searcher, index.meaning(), text, kinds, looked);
    // Its weight was chosen beside meaning; words alone find too many works that are a little like.
    Map<String, Double> context =
        meant.isEmpty() ? Map.of() : Context.of(searcher, index.meaning(), graph, text);
    return new Witnesses(said, meant, context);
  }

  /** Evidence in words, made a number between 0 and 1. */
  static double saturated(double evidence, double rarest) {
    return evidence / (evidence + HALF * rarest);
  }

  /**
   * A passage with the names in it.
   *
   * @param near those that are meant, see {@link NearNames}
   */
  private record Named(String passage, Map<String, Span> exact, Map<String, Span> near) {

    Map<String, Span> all() {
      Map<String, Span> all = new HashMap<>(near);
      all.putAll(exact);
      return all;
    }
  }

  private static List<Reading> read(
      TermSearcher searcher, GraphSnapshot graph, Named names, List<NodeKind> kinds, int first)
      throws IOException {
    Question question = Question.of(names.passage, searcher);
    Map<String, Span> all = names.all();
    double boost = Math.max(1, 2 * question.greatest());
    double rarest = Question.rarity(1, searcher.getIndexReader());
    List<Reading> readings = new ArrayList<>();
    for (Found found : Found.best(searcher, query(question, names, boost), kinds, first)) {
      // Each name adds its boost once or twice, all words together no more than half of it.
      long boosts = Math.round(Math.floor(found.sum() / boost + .01));
      Reading.Naming naming =
          boosts == 0
              ? Reading.Naming.NONE
              : boosts == 1 ? Reading.Naming.NEARLY : Reading.Naming.EXACTLY;
      double evidence = Math.max(0, found.sum() - boosts * boost);
      double share = question.greatest() == 0 ? 0 : evidence / question.greatest();
      double sure = Math.max(share, saturated(evidence, rarest));
      graph
          .find(found.id())
          .ifPresent(node -> readings.add(new Reading(node, naming, sure, question, all)));
    }
    return readings;
  }

  private static Query query(Question question, Named names, double boost) {
    return new BooleanQuery.Builder()
        .add(question.query(), Occur.SHOULD)
        .add(anyOf(names.near.keySet(), boost), Occur.SHOULD)
        .add(anyOf(names.exact.keySet(), 2 * boost), Occur.SHOULD)
        .build();
  }

  private static Query anyOf(Set<String> names, double boost) {
    List<BytesRef> terms = names.stream().map(BytesRef::new).toList();
    Query literal = new ConstantScoreQuery(new TermInSetQuery(NodeText.CONCEPT, terms));
    return new BoostQuery(literal, (float) boost);
  }
}
