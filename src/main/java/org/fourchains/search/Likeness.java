package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.stereotype.Component;

/**
 * How much the texts of nodes say the same as a text, from 0 to 1 and with the same meaning from
 * one question to the next: see {@link Fusion}. Safe for many threads.
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
    return over(graph, TextModels.none());
  }

  /** The same by meaning too. */
  public static Likeness over(GraphSnapshot graph, TextModels models) {
    return new Likeness(SearchIndex.over(graph, models));
  }

  /**
   * The nodes most like a text, most alike first, ties by id.
   *
   * @param kinds only these; all when empty
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   */
  public List<Like> to(GraphSnapshot graph, String text, Collection<NodeKind> kinds, int most) {
    Question.require(text);
    return index.ask(
        searcher -> to(searcher, graph, text, index.meaning().sense(searcher, text), kinds, most));
  }

  private List<Like> to(
      TermSearcher searcher,
      GraphSnapshot graph,
      String text,
      Optional<Sense> sense,
      Collection<NodeKind> kinds,
      int most)
      throws IOException {
    Question question = Question.of(text, searcher);
    List<Query> filters = kinds.isEmpty() ? List.of() : List.of(Found.ofKinds(kinds));
    Fusion fusion = new Fusion(searcher, index.meaning(), sense, question.query(), filters);
    List<Like> likes = new ArrayList<>();
    for (Fusion.Fused one : fusion.found(most, most, 0)) {
      double score = fusion.score(question.share(one.sum()), one.similarity());
      graph.find(one.id()).filter(n -> score > 0).ifPresent(n -> likes.add(new Like(n, score)));
    }
    return likes.stream().sorted(ORDER).limit(most).toList();
  }

  /**
   * How like the texts of some nodes are to that of a node, by id: above 0, at most 1. Without
   * those that are not alike at all.
   *
   * @param anyway those of them that are wanted even if they mean something else
   * @param least how near the others must be in what they mean, 0 to 1, where both have a vector
   */
  public Map<String, Double> among(
      Node asked, Collection<Node> nodes, Collection<Node> anyway, double least) {
    String text = textOf(asked);
    if (text.isBlank() || nodes.isEmpty()) {
      return Map.of();
    }
    return index.ask(
        searcher -> {
          Question question = Question.of(text, searcher);
          Optional<Sense> sense = index.meaning().sense(searcher, asked.id(), text);
          Fusion fusion = new Fusion(searcher, index.meaning(), sense, question.query(), List.of());
          Map<String, Double> likes = new HashMap<>();
          for (Fusion.Fused one : fusion.among(ids(nodes), Set.copyOf(ids(anyway)), least)) {
            double score = fusion.score(question.share(one.sum()), one.similarity());
            if (score > 0) {
              likes.put(one.id(), score);
            }
          }
          return likes;
        });
  }

  /** The nodes of some kinds whose texts are most like that of a node, which is not among them. */
  public List<Like> like(Node asked, Collection<NodeKind> kinds, int most) {
    String text = textOf(asked);
    return text.isBlank()
        ? List.of()
        : index
            .ask(
                searcher ->
                    to(
                        searcher,
                        asked.graph(),
                        text,
                        index.meaning().sense(searcher, asked.id(), text),
                        kinds,
                        most + 1))
            .stream()
            .filter(like -> !like.node().equals(asked))
            .limit(most)
            .toList();
  }

  /** What a node says of itself: its name and its description, as far as there is room. */
  static String textOf(Node node) {
    String told = node.text("description").or(() -> node.text("descriptionEn")).orElse("");
    String text = (node.name() + " " + told).strip();
    // Only who asks can be told that a text is too long.
    return text.substring(0, Math.min(text.length(), TextRead.LONGEST));
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

  /**
   * How near texts are to some others in what they mean, on average, by id: 0 to 1. Without those
   * that have no vector.
   *
   * @param text whose language is compared in
   */
  public Map<String, Double> meanTo(Collection<Node> nodes, Collection<Node> others, String text) {
    Tongue tongue = Tongue.of(text);
    return index.ask(
        searcher -> {
          List<float[]> to = new ArrayList<>();
          Map<String, Double> means = new HashMap<>();
          index.meaning().centred(searcher, tongue, ids(others), (id, own) -> to.add(own));
          index
              .meaning()
              .centred(
                  searcher,
                  tongue,
                  ids(nodes),
                  (id, own) ->
                      means.put(
                          id,
                          to.stream()
                              .mapToDouble(other -> Centre.similarity(own, other))
                              .average()
                              .orElse(0)));
          return means;
        });
  }

  /** The concept that has a text as its name, alias, key or number; the first by id of several. */
  public Optional<Node> named(GraphSnapshot graph, String text) {
    return index.ask(
        searcher -> {
          Query exact = new TermQuery(new Term(NodeText.EXACT, Folding.foldName(text)));
          List<NodeKind> kinds =
              graph.vocabulary().kinds().stream().filter(NodeKind::concept).toList();
          return Found.best(searcher, exact, kinds, 1).stream()
              .flatMap(found -> graph.find(found.id()).stream())
              .findFirst();
        });
  }

  private static List<String> ids(Collection<Node> nodes) {
    return nodes.stream().map(Node::id).toList();
  }
}
