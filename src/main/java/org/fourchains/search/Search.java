package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.fourchains.api.PageInfo;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.stereotype.Component;

/**
 * Finds nodes by words and by meaning. Safe for many threads.
 *
 * <p>A score is the mean of the share of the text that the node answers and of how near it is to
 * what the text means; {@link Fusion}. The share is the sum of BM25 divided by the greatest sum any
 * node could reach, with words nobody uses counted as unanswered: .5 means of every text that half
 * of what it says, rare words first, stands in the node. A node whose whole name, alias, key or
 * number is the text lies above .95, every other one below.
 */
@Component
public class Search {

  /** Where the scores of exact names begin. */
  static final double EXACT = .95;

  /**
   * So many of the best by words are compared by meaning too; the few who turn to a page behind
   * them pay for all that any page can hold, and may see one again that moved at the border.
   */
  private static final int USUAL = 1_000;

  private static final int UTMOST = 20_000;

  /** So many are found by meaning alone, if they are near enough. */
  private static final int MEANT = 100;

  /** Below this lies what has nothing to do with the text; see {@code docs/decisions/search.md}. */
  private static final double NEAR = .35;

  private final SearchIndex index;

  Search(SearchIndex index) {
    this.index = index;
  }

  /** A search over one snapshot, outside of the running program. */
  public static Search over(GraphSnapshot graph) {
    return new Search(SearchIndex.over(graph));
  }

  /**
   * The nodes that speak of a text, best first, ties by id.
   *
   * @param graph where the nodes are taken from; what it does not hold is left out
   * @param kinds only these; all when empty
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   */
  public List<Hit> search(GraphSnapshot graph, String text, Set<NodeKind> kinds, int first) {
    Set<NodeKind> all = kinds.isEmpty() ? Set.copyOf(graph.vocabulary().kinds()) : kinds;
    return search(graph, text, new Narrowing(all, List.of()), 0, first);
  }

  /** Those from a place on. */
  List<Hit> search(GraphSnapshot graph, String text, Narrowing narrowing, int offset, int first) {
    Question.require(text);
    return index.ask(
        searcher -> {
          Asking asking = asking(searcher, graph, text);
          return asking.hits(narrowing, offset, first);
        });
  }

  /** The first of all nodes without their snippets: what ranking alone costs. */
  List<Hit> ranked(GraphSnapshot graph, String text, int first) {
    Question.require(text);
    Narrowing all = new Narrowing(Set.copyOf(graph.vocabulary().kinds()), List.of());
    return index.ask(searcher -> asking(searcher, graph, text).ranked(all, 0, first));
  }

  /** The same with how many there are. */
  SearchPage page(GraphSnapshot graph, String text, Narrowing narrowing, int offset, int first) {
    Question.require(text);
    return index.ask(
        searcher -> {
          Asking asking = asking(searcher, graph, text);
          List<SearchPage.KindHits> counts = asking.counts(narrowing);
          int total = asking.count(narrowing);
          List<Hit> hits = asking.hits(narrowing, offset, first);
          PageInfo info = PageInfo.of(offset, hits.size(), total);
          return new SearchPage(graph.revision(), hits, total, counts, info);
        });
  }

  private Asking asking(TermSearcher searcher, GraphSnapshot graph, String text)
      throws IOException {
    Question question = Question.of(text, searcher);
    Optional<Sense> sense = index.meaning().sense(searcher, text);
    return new Asking(searcher, index.meaning(), sense, graph, question);
  }

  /** One question to one state of the index. */
  private record Asking(
      TermSearcher searcher,
      Meaning meaning,
      Optional<Sense> sense,
      GraphSnapshot graph,
      Question question) {

    List<Hit> hits(Narrowing narrowing, int offset, int first) throws IOException {
      Snippets snippets = new Snippets(question);
      return ranked(narrowing, offset, first).stream()
          .map(hit -> new Hit(hit.node(), hit.score(), snippets.of(hit.node())))
          .toList();
    }

    List<Hit> ranked(Narrowing narrowing, int offset, int first) throws IOException {
      Fusion fusion = fusion(filters(narrowing));
      List<Hit> all = new ArrayList<>();
      for (Fusion.Fused one : fusion.found(offset + first <= USUAL ? USUAL : UTMOST, MEANT, NEAR)) {
        double score = score(fusion, one);
        graph.find(one.id()).ifPresent(node -> all.add(new Hit(node, score, "")));
      }
      return all.stream().sorted(ORDER).skip(offset).limit(first).toList();
    }

    int count(Narrowing narrowing) throws IOException {
      return searcher.count(fusion(filters(narrowing)).anything(MEANT, NEAR));
    }

    List<SearchPage.KindHits> counts(Narrowing narrowing) throws IOException {
      Query all = fusion(narrowing.others()).anything(MEANT, NEAR);
      return searcher
          .search(all, new KindCounts.Manager(graph.vocabulary().kinds()))
          .entrySet()
          .stream()
          .filter(count -> count.getValue() > 0)
          .map(count -> new SearchPage.KindHits(count.getKey(), count.getValue()))
          .toList();
    }

    private List<Query> filters(Narrowing narrowing) {
      if (narrowing.kinds().size() == graph.vocabulary().kinds().size()) {
        return narrowing.others();
      }
      List<Query> filters = new ArrayList<>(narrowing.others());
      filters.add(Found.ofKinds(narrowing.kinds()));
      return filters;
    }

    private Fusion fusion(List<Query> filters) {
      Query exact = new TermQuery(new Term(NodeText.EXACT, Folding.foldName(question.text())));
      Query words =
          new BooleanQuery.Builder()
              .add(question.query(), Occur.SHOULD)
              .add(new BoostQuery(new ConstantScoreQuery(exact), (float) boost()), Occur.SHOULD)
              .build();
      return new Fusion(searcher, meaning, sense, words, filters);
    }

    /** More than all terms together keeps exact names apart from everything else. */
    private double boost() {
      return Math.max(1, 2 * question.greatest());
    }

    private double score(Fusion fusion, Fusion.Fused one) {
      boolean exact = one.sum() >= boost() * .99;
      double share = question.share(exact ? one.sum() - boost() : one.sum());
      double score = fusion.score(share, one.similarity());
      return rounded(exact ? EXACT + (1 - EXACT) * score : EXACT * score);
    }
  }

  static final Comparator<Hit> ORDER =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.node().id());

  /** Less than this is noise of floating point, and would decide ties by chance. */
  static double rounded(double score) {
    return Math.clamp(Math.round(score * 1e5) / 1e5, 0, 1);
  }
}
