package org.fourchains.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All words of the graph. Immutable. */
public final class Vocabulary {

  /** The label that every person carries beside that of its kind. */
  public static final String PERSON = "Person";

  private final List<Chain> chains;
  private final List<NodeKind> kinds;
  private final List<RelationKind> relations;
  private final Map<String, NodeKind> kindsByName;
  private final Map<String, Integer> places;
  private final Map<String, RelationKind> relationsByName;

  Vocabulary(List<Chain> chains, List<NodeKind> kinds, List<RelationKind> relations) {
    this.chains = List.copyOf(chains);
    this.kinds = List.copyOf(kinds);
    this.relations = List.copyOf(relations);
    this.kindsByName =
        this.kinds.stream()
            .collect(Collectors.toUnmodifiableMap(NodeKind::name, Function.identity()));
    this.places =
        IntStream.range(0, this.kinds.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(i -> this.kinds.get(i).name(), i -> i));
    this.relationsByName =
        this.relations.stream()
            .collect(Collectors.toUnmodifiableMap(RelationKind::name, Function.identity()));
  }

  public List<Chain> chains() {
    return chains;
  }

  /** All kinds of nodes, in the order of the data file. */
  public List<NodeKind> kinds() {
    return kinds;
  }

  /** All kinds of relations, in the order of the data file. */
  public List<RelationKind> relations() {
    return relations;
  }

  /**
   * A kind's place in {@link #kinds}. O(1); to compare whole kinds would take a hundred times as
   * long.
   */
  public int place(NodeKind kind) {
    return places.getOrDefault(kind.name(), -1);
  }

  public Optional<NodeKind> findKind(String name) {
    return Optional.ofNullable(kindsByName.get(name));
  }

  public Optional<RelationKind> findRelation(String name) {
    return Optional.ofNullable(relationsByName.get(name));
  }

  /**
   * A kind that is known to exist.
   *
   * @throws IllegalArgumentException when it does not
   */
  public NodeKind kind(String name) {
    return findKind(name)
        .orElseThrow(() -> new IllegalArgumentException("no kind of node is called " + name));
  }

  /**
   * A kind of relation that is known to exist.
   *
   * @throws IllegalArgumentException when it does not
   */
  public RelationKind relation(String name) {
    return findRelation(name)
        .orElseThrow(() -> new IllegalArgumentException("no kind of relation is called " + name));
  }

  public Chain chainOf(NodeKind kind) {
    return chains.stream().filter(c -> c.name().equals(kind.chain())).findFirst().orElseThrow();
  }
}
