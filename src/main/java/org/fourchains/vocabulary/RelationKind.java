package org.fourchains.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A kind of relation; its name is the type in Neo4j.
 *
 * @param weight counted when a relation carries none
 * @param evidence whether what one end says is evidence for the other
 * @param loops whether it may join a node to itself
 * @param cycles whether following it may lead back to where one began
 * @param properties all it may carry, those of every relation included
 */
public record RelationKind(
    String name,
    String zh,
    String en,
    double weight,
    boolean evidence,
    boolean loops,
    boolean cycles,
    List<Ends> ends,
    List<Property> properties,
    Sentence sentence) {

  /** Pairs of kinds a relation may join: each of {@code from} with each of {@code to}. */
  public record Ends(List<String> from, List<String> to) {}

  /** How a relation reads; {@code {from}} and {@code {to}} stand for the names of its ends. */
  public record Sentence(String zh, String en) {}

  public boolean joins(NodeKind from, NodeKind to) {
    return ends.stream()
        .anyMatch(e -> e.from().contains(from.name()) && e.to().contains(to.name()));
  }

  public Optional<Property> property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }
}
