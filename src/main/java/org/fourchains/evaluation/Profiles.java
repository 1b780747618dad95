package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;

/**
 * The candidates and what is directly linked with each, whatever the relation; all baselines look
 * no further.
 *
 * @param ids of the candidates, in their order
 * @param linked for each candidate the other ends of its relations, one entry a relation
 */
record Profiles(List<Node> candidates, List<String> ids, List<List<Node>> linked) {

  static Profiles of(List<Node> candidates) {
    return new Profiles(
        List.copyOf(candidates),
        candidates.stream().map(Node::id).toList(),
        candidates.stream().map(Profiles::linked).toList());
  }

  /** The other ends of all relations of a node, one entry a relation. */
  static List<Node> linked(Node node) {
    List<Node> linked = new ArrayList<>();
    for (RelationKind kind : node.graph().vocabulary().relations()) {
      node.linked(kind.name(), true).forEach(linked::add);
      node.linked(kind.name(), false).forEach(linked::add);
    }
    return linked;
  }

  /** Everything the search may read of a node; a text that another one contains counts once. */
  static String text(Node node) {
    List<String> texts =
        node.kind().properties().stream()
            .filter(Property::searchable)
            .flatMap(property -> texts(node.property(property.name())))
            .distinct()
            .toList();
    return texts.stream()
        .filter(text -> texts.stream().noneMatch(o -> !o.equals(text) && o.contains(text)))
        .reduce("", (a, b) -> a + "\n" + b);
  }

  private static Stream<String> texts(@org.jspecify.annotations.Nullable Object value) {
    return switch (value) {
      case null -> Stream.empty();
      case List<?> several -> several.stream().map(Object::toString);
      default -> Stream.of(value.toString());
    };
  }

  /** How many relations a candidate has, those to what is no evidence for the case not counted. */
  double[] degrees(Case asked) {
    return IntStream.range(0, ids.size())
        .mapToDouble(
            i ->
                asked.unproved().isEmpty()
                    ? linked.get(i).size()
                    : linked.get(i).stream()
                        .filter(node -> !asked.unproved().contains(node.id()))
                        .count())
        .toArray();
  }
}
