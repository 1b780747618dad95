package org.fourchains.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A kind of node; its name is the label in Neo4j.
 *
 * @param chain the name of the chain it belongs to
 * @param person whether its nodes are persons
 * @param concept whether a text can speak of its nodes (skills, technologies, …)
 * @param document whether its nodes prove what somebody did (patents, papers, …)
 * @param work whether persons make, give or ask for its nodes (documents, courses, needs, …): what
 *     such a node has to do with a concept says something of them
 * @param searched whether the search reads its nodes; others are found by their id alone
 * @param properties all it may carry, those of every node included
 */
public record NodeKind(
    String name,
    String chain,
    String zh,
    String en,
    boolean person,
    boolean concept,
    boolean document,
    boolean work,
    boolean searched,
    List<Property> properties) {

  public Optional<Property> property(String name) {
    return properties.stream().filter(p -> p.name().equals(name)).findFirst();
  }

  /** The node's id, {@code <Kind>:<key>}. */
  public String id(String key) {
    return name + ":" + key;
  }
}
