package org.fourchains.checking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fourchains.checking.Finding.Sort;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;

/** What can be wrong with single nodes. */
final class Nodes {

  private Nodes() {}

  static Stream<Finding> nameless(GraphSnapshot graph) {
    return all(graph)
        .filter(node -> node.property("name") == null)
        .map(node -> new Finding(Sort.NAMELESS, node.id()));
  }

  static Stream<Finding> orphans(GraphSnapshot graph) {
    return all(graph)
        .filter(
            node ->
                graph.vocabulary().relations().stream()
                    .noneMatch(r -> graph.relations(r).touches(node.index())))
        .map(node -> new Finding(Sort.ORPHAN, described(node)));
  }

  /**
   * Nodes of one kind and one name, letter case and spaces aside: perhaps the same thing under two
   * keys.
   */
  static Stream<Finding> duplicates(GraphSnapshot graph) {
    return graph.vocabulary().kinds().stream().flatMap(kind -> duplicates(graph, kind));
  }

  private static Stream<Finding> duplicates(GraphSnapshot graph, NodeKind kind) {
    Map<String, List<Node>> byName =
        graph
            .nodes(kind)
            .collect(Collectors.groupingBy(Nodes::folded, LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream()
        .filter(nodes -> nodes.size() > 1)
        .map(nodes -> new Finding(Sort.DUPLICATE, nodes.getFirst().name() + ": " + ids(nodes)));
  }

  static String described(Node node) {
    return node.id() + " " + node.name();
  }

  private static String ids(List<Node> nodes) {
    return nodes.stream().map(Node::id).collect(Collectors.joining(", "));
  }

  private static String folded(Node node) {
    return node.name().strip().replaceAll("\\s+", "").toLowerCase(java.util.Locale.ROOT);
  }

  static Stream<Node> all(GraphSnapshot graph) {
    return IntStream.range(0, graph.nodeCount()).mapToObj(graph::node);
  }
}
