package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.stereotype.Component;

/**
 * How much the texts of nodes say the same as a text: the mean of two numbers that both lie between
 * 0 and 1 and mean the same from one question to the next, the share of the text's words that the
 * node answers ({@link Search}) and the cosine of what both mean ({@link Meaning}). Without a model
 * the words alone count. Safe for many threads.
 */
@Component
public class Likeness {

  /** A node and how much its own text is like the text asked with: above 0, at most 1. */
  public record Like(Node node, double score) {}

  private static final Comparator<Like> ORDER =
      Comparator.comparingDouble(Like::score).reversed().thenComparing(like -> like.node().id());

  private final SearchIndex index;

  Likeness(SearchIndex index) {
    this.index = index;
  }

  /** Likeness of the texts of one snapshot by words alone, outside of the running program. */
  public static Likeness over(GraphSnapshot graph) {
    return new Likeness(SearchIndex.over(graph));
  }

  /**
   * The nodes most like a text, most alike first, ties by id.
   *
   * @param kinds only these; all when empty
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   */
  public List<Like> to(GraphSnapshot graph, String text, Collection<NodeKind> kinds, int most) {
    Question.require(text);
    return index.ask(searcher -> to(searcher, graph, text, kinds, most));
  }

  private List<Like> to(
      IndexSearcher searcher,
      GraphSnapshot graph,
      String text,
      Collection<NodeKind> kinds,
      int most)
      throws IOException {
    Question question = Question.of(text, searcher.getIndexReader());
    Map<String, Double> meant = new HashMap<>();
    index
        .meaning()
        .nearest(searcher, text, kinds, most)
        .forEach(near -> meant.put(near.id(), near.similarity()));
    Map<String, Double> said = new HashMap<>();
    put(said, Found.best(searcher, question.query(), kinds, most), question);
    boolean words = meant.isEmpty();
    Set<String> unsaid = without(meant.keySet(), said.keySet());
    if (!unsaid.isEmpty()) {
      put(
          said,
          Found.best(searcher, among(question.query(), unsaid), kinds, unsaid.size()),
          question);
    }
    meant.putAll(
        index.meaning().similarities(searcher, text, without(said.keySet(), meant.keySet())));
    List<Like> likes = new ArrayList<>();
    Set<String> all = new HashSet<>(said.keySet());
    all.addAll(meant.keySet());
    for (String id : all) {
      double word = said.getOrDefault(id, 0.0);
      double score = words ? word : (word + meant.getOrDefault(id, 0.0)) / 2;
      graph.find(id).filter(n -> score > 0).ifPresent(node -> likes.add(new Like(node, score)));
    }
    return likes.stream().sorted(ORDER).limit(most).toList();
  }

  private static void put(Map<String, Double> said, List<Found> found, Question question) {
    for (Found one : found) {
      said.put(one.id(), Math.min(1, one.sum() / question.greatest()));
    }
  }

  private static Query among(Query query, Set<String> ids) {
    List<BytesRef> names = ids.stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermInSetQuery(NodeText.ID, names), Occur.FILTER)
        .build();
  }

  private static Set<String> without(Set<String> ids, Set<String> others) {
    Set<String> left = new HashSet<>(ids);
    left.removeAll(others);
    return left;
  }

  /**
   * The nodes that mean most nearly the same as a node, nearest first; none without vectors. The
   * node itself is not among them.
   */
  public List<Like> to(Node node, Collection<NodeKind> kinds, int most) {
    return index.ask(
        searcher -> {
          List<Like> likes = new ArrayList<>();
          for (Near near : index.meaning().nearestTo(searcher, node.id(), kinds, most)) {
            node.graph().find(near.id()).ifPresent(n -> likes.add(new Like(n, near.similarity())));
          }
          return likes;
        });
  }
}
