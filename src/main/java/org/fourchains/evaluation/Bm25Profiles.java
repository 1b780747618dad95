package org.fourchains.evaluation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;

/** BM25 on each candidate's own texts together with those of all nodes directly linked with it. */
final class Bm25Profiles implements Contender {

  private final Profiles profiles;
  private final Map<Node, Bag> bags;
  private final Bm25 bm25;

  /** For each candidate by id that is linked to a node: its place. */
  private final Map<String, List<Integer>> places = new HashMap<>();

  Bm25Profiles(Profiles profiles, Map<Node, Bag> bags) {
    this.profiles = profiles;
    this.bags = bags;
    for (int i = 0; i < profiles.ids().size(); i++) {
      int place = i;
      parts(i)
          .forEach(
              part ->
                  places.computeIfAbsent(part.id(), p -> new java.util.ArrayList<>()).add(place));
    }
    bm25 =
        new Bm25(
            java.util.stream.IntStream.range(0, profiles.ids().size())
                .mapToObj(i -> Bag.of(parts(i).map(this::bag).toList()))
                .toList());
  }

  /** The candidate and what is linked with it, each once. */
  private Stream<Node> parts(int candidate) {
    return Stream.concat(
            Stream.of(profiles.candidates().get(candidate)),
            profiles.linked().get(candidate).stream())
        .distinct();
  }

  private Bag bag(Node node) {
    return bags.computeIfAbsent(node, n -> Bag.of(Profiles.text(n)));
  }

  @Override
  public String name() {
    return "bm25";
  }

  @Override
  public List<List<String>> rankings(Case asked) {
    double[] scores = bm25.scores(Bag.of(asked.text()), without(asked));
    return List.of(Ranked.by(scores, Double.MIN_VALUE, profiles.ids(), asked));
  }

  private Map<Integer, Bag> without(Case asked) {
    Map<Integer, Bag> without = new LinkedHashMap<>();
    for (String id : asked.unproved()) {
      for (int place : places.getOrDefault(id, List.of())) {
        parts(place)
            .filter(part -> part.id().equals(id))
            .forEach(p -> without.merge(place, bag(p), (a, b) -> Bag.of(List.of(a, b))));
      }
    }
    return without;
  }
}
