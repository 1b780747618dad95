package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** The concepts that share a column of the table. */
record Group(@Nullable Node concept, int[] places, double asked) {

  /**
   * Each concept by itself, or joined in the broadest above it; the most asked first, ties by id.
   */
  static List<Group> of(Balance balance, int[] places, boolean joined) {
    Map<Node, List<Integer>> byHead = new HashMap<>();
    for (int place : places) {
      Node concept = balance.concepts().node(place);
      byHead
          .computeIfAbsent(joined ? broadest(concept) : concept, c -> new ArrayList<>())
          .add(place);
    }
    return byHead.entrySet().stream()
        .map(e -> of(e.getKey(), e.getValue().stream().mapToInt(p -> p).toArray(), balance))
        .sorted(
            Comparator.comparingDouble((Group g) -> -g.asked)
                .thenComparing(g -> g.concept == null ? "" : g.concept.id()))
        .toList();
  }

  private static Group of(@Nullable Node concept, int[] places, Balance balance) {
    return new Group(concept, places, IntStream.of(places).mapToDouble(balance::asked).sum());
  }

  /** The first {@code most − 1} groups, and one with all the others. */
  static List<Group> withRest(List<Group> groups, int most) {
    List<Group> kept = new ArrayList<>(groups.subList(0, most - 1));
    List<Group> rest = groups.subList(most - 1, groups.size());
    kept.add(
        new Group(
            null,
            rest.stream().flatMapToInt(g -> IntStream.of(g.places)).toArray(),
            rest.stream().mapToDouble(Group::asked).sum()));
    return kept;
  }

  /**
   * Up along BROADER, of several the first by id, so that a concept falls in one column; in a
   * circle the first of its nodes by id.
   */
  private static Node broadest(Node concept) {
    Set<Node> seen = new HashSet<>(Set.of(concept));
    Node at = concept;
    while (true) {
      Optional<Node> up = at.linked("BROADER", true).min(Comparator.comparing(Node::id));
      if (up.isEmpty()) {
        return at;
      }
      if (!seen.add(up.get())) {
        return firstOfCircle(up.get());
      }
      at = up.get();
    }
  }

  private static Node firstOfCircle(Node start) {
    Node first = start;
    Node at = start;
    do {
      at = at.linked("BROADER", true).min(Comparator.comparing(Node::id)).orElseThrow();
      first = at.id().compareTo(first.id()) < 0 ? at : first;
    } while (!at.equals(start));
    return first;
  }

  CoverageTable.Column column(Balance balance, GapWeights weights) {
    int taught = IntStream.of(places).map(balance.supply()::level).max().orElse(Supply.NOT_TAUGHT);
    int required = IntStream.of(places).map(balance::required).max().orElse(0);
    return new CoverageTable.Column(
        concept,
        places.length,
        weights.saturated(asked),
        required > 0 ? required : null,
        taught > 0 ? taught : null,
        taught != Supply.NOT_TAUGHT,
        (int) IntStream.of(places).filter(balance::isOpen).count());
  }
}
