package org.fourchains.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.fourchains.api.PageInfo;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.stereotype.Component;

/**
 * Finds nodes by words (BM25). Safe for many threads.
 *
 * <p>A score is the share of the text that the node answers: the sum of BM25 divided by the
 * greatest sum any node could reach, with words nobody uses counted as unanswered. So .5 means of
 * every text that half of what it says, rare words first, stands in the node. A node whose whole
 * name, alias, key or number is the text lies above .95, every other one below.
 */
@Component
public class Search {

  /** Where the scores of exact names begin. */
  static final double EXACT = .95;

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
          Asking asking = new Asking(searcher, graph, Question.of(text, searcher.getIndexReader()));
          return asking.hits(narrowing, offset, first);
        });
  }

  /** The same with how many there are. */
  SearchPage page(GraphSnapshot graph, String text, Narrowing narrowing, int offset, int first) {
    Question.require(text);
    return index.ask(
        searcher -> {
          Asking asking = new Asking(searcher, graph, Question.of(text, searcher.getIndexReader()));
          List<SearchPage.KindHits> counts = asking.counts(narrowing);
          long total =
              counts.stream()
                  .filter(c -> narrowing.kinds().contains(graph.vocabulary().kind(c.kind())))
                  .mapToLong(SearchPage.KindHits::count)
                  .sum();
          List<Hit> hits = asking.hits(narrowing, offset, first);
          PageInfo info = PageInfo.of(offset, hits.size(), total);
          return new SearchPage(graph.revision(), hits, total, counts, info);
        });
  }

  /** One question to one state of the index. */
  private record Asking(IndexSearcher searcher, GraphSnapshot graph, Question question) {

    List<Hit> hits(Narrowing narrowing, int offset, int first) throws IOException {
      // Adding more than all terms together keeps exact names apart from everything else.
      double boost = Math.max(1, 2 * question.greatest());
      Snippets snippets = new Snippets(question);
      Query narrowed =
          narrowing.kinds().size() == graph.vocabulary().kinds().size()
              ? Found.narrowed(query(question, boost), narrowing.others())
              : Found.narrowed(
                  Found.narrowed(query(question, boost), narrowing.others()),
                  List.of(Found.ofKinds(narrowing.kinds())));
      return Found.page(searcher, narrowed, offset, first).stream()
          .flatMap(
              found ->
                  graph.find(found.id()).stream()
                      .map(n -> new Hit(n, score(found.sum(), question, boost), snippets.of(n))))
          .sorted(ORDER)
          .toList();
    }

    List<SearchPage.KindHits> counts(Narrowing narrowing) throws IOException {
      Query all = Found.narrowed(query(question, 1), narrowing.others());
      return searcher
          .search(all, new KindCounts.Manager(graph.vocabulary().kinds()))
          .entrySet()
          .stream()
          .filter(count -> count.getValue() > 0)
          .map(count -> new SearchPage.KindHits(count.getKey(), count.getValue()))
          .toList();
    }
  }

  static final Comparator<Hit> ORDER =
      Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.node().id());

  private static Query query(Question question, double boost) {
    Query exact = new TermQuery(new Term(NodeText.EXACT, Folding.foldName(question.text())));
    return new BooleanQuery.Builder()
        .add(question.query(), Occur.SHOULD)
        .add(new BoostQuery(new ConstantScoreQuery(exact), (float) boost), Occur.SHOULD)
        .build();
  }

  private static double score(double sum, Question question, double boost) {
    boolean exact = sum >= boost * .99;
    double answered = exact ? sum - boost : sum;
    double share = question.greatest() == 0 ? 0 : answered / question.greatest();
    return rounded(exact ? EXACT + (1 - EXACT) * share : EXACT * share);
  }

  /** Less than this is noise of floating point, and would decide ties by chance. */
  static double rounded(double score) {
    return Math.clamp(Math.round(score * 1e5) / 1e5, 0, 1);
  }
}
