package org.fourchains.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fourchains.snapshot.Node;

/**
 * BM25 on single documents: the first hundred that are linked with candidates vote for them
 * (Macdonald and Ounis 2006), with their scores (CombSUM) or with one divided by their ranks (RR).
 */
final class Bm25Votes implements Contender {

  private static final int VOTERS = 100;

  private final Profiles profiles;
  private final boolean byRank;
  private final List<Node> documents;
  private final Bm25 bm25;
  private final Map<Node, List<Integer>> candidatesOf = new HashMap<>();

  Bm25Votes(Profiles profiles, Map<Node, Bag> bags, boolean byRank) {
    this.profiles = profiles;
    this.byRank = byRank;
    for (int i = 0; i < profiles.ids().size(); i++) {
      for (Node document : profiles.linked().get(i).stream().distinct().toList()) {
        candidatesOf.computeIfAbsent(document, d -> new java.util.ArrayList<>()).add(i);
      }
    }
    documents = candidatesOf.keySet().stream().sorted(Comparator.comparing(Node::id)).toList();
    bm25 =
        new Bm25(
            documents.stream()
                .map(d -> bags.computeIfAbsent(d, n -> Bag.of(Profiles.text(n))))
                .toList());
  }

  @Override
  public String name() {
    return byRank ? "rank votes" : "votes";
  }

  @Override
  public List<List<String>> rankings(Case asked) {
    double[] scores = bm25.scores(Bag.of(asked.text()), Map.of());
    double[] votes = new double[profiles.ids().size()];
    List<Integer> voters =
        IntStream.range(0, scores.length)
            .filter(d -> scores[d] > 0 && !asked.unproved().contains(documents.get(d).id()))
            .boxed()
            .sorted(Comparator.comparingDouble(d -> -scores[d]))
            .limit(VOTERS)
            .toList();
    for (int rank = 0; rank < voters.size(); rank++) {
      int document = voters.get(rank);
      double vote = byRank ? 1. / (rank + 1) : scores[document];
      candidatesOf
          .getOrDefault(documents.get(document), List.of())
          .forEach(candidate -> votes[candidate] += vote);
    }
    return List.of(Ranked.by(votes, Double.MIN_VALUE, profiles.ids(), asked));
  }
}
