package org.fourchains.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;

/** A node of a snapshot: a light handle, made when asked for. */
public record Node(GraphSnapshot graph, int index) {

  public String id() {
    return kind().id(key());
  }

  public String key() {
    return graph.key(index);
  }

  public NodeKind kind() {
    return graph.kindOf(index);
  }

  /** The name; the key where the record has none. */
  public String name() {
    return property("name") instanceof String name ? name : key();
  }

  public @Nullable Object property(String name) {
    return graph.properties(index).get(name, graph.placeInKind(index));
  }

  /** The text of a property; nothing where there is none. */
  public Optional<String> text(String property) {
    return Optional.ofNullable(property(property)).map(Object::toString);
  }

  /** The number of a property, or the given one where there is none. */
  public double number(String property, double otherwise) {
    return graph.properties(index).number(property, graph.placeInKind(index), otherwise);
  }

  /**
   * The day it came into being or was first seen: the earliest of its dates that say so; nothing
   * where the record has none.
   */
  public Optional<LocalDate> begins() {
    return graph.begins(index);
  }

  public List<String> aliases() {
    return property("aliases") instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  /** The nodes that relations of a kind lead to, or come from. */
  public Stream<Node> linked(String relation, boolean forward) {
    Relations relations = graph.relations(relation);
    return IntStream.range(relations.begin(index, forward), relations.end(index, forward))
        .mapToObj(place -> graph.node(relations.other(place, forward)));
  }

  /** The relations of a kind that begin here, or end here, ordered by the node at the other end. */
  public Stream<Relation> relations(String relation, boolean forward) {
    Relations relations = graph.relations(relation);
    return IntStream.range(relations.begin(index, forward), relations.end(index, forward))
        .mapToObj(place -> new Relation(graph, relations, relations.position(place, forward)));
  }

  /**
   * The same where the node at the other end fulfils a condition.
   *
   * @param other is asked with its number before anything is made of the relation
   */
  public Stream<Relation> relations(String relation, boolean forward, IntPredicate other) {
    Relations relations = graph.relations(relation);
    return IntStream.range(relations.begin(index, forward), relations.end(index, forward))
        .filter(place -> other.test(relations.other(place, forward)))
        .mapToObj(place -> new Relation(graph, relations, relations.position(place, forward)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Node node && node.index == index && node.graph == graph;
  }

  @Override
  public int hashCode() {
    return index;
  }

  @Override
  public String toString() {
    return id();
  }
}
