package org.fourchains.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.springframework.core.io.ClassPathResource;

/**
 * Any graph the vocabulary allows, with hubs, loops and several relations between the same nodes;
 * the slow and obvious form that the fast one is compared with.
 */
record RandomGraph(List<Vertex> vertices, List<Edge> edges) {

  static final Vocabulary WORDS =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  record Vertex(NodeKind kind, String key) {
    String id() {
      return kind.id(key);
    }
  }

  record Edge(RelationKind kind, Vertex from, Vertex to, Map<String, Object> properties) {
    double weight() {
      return properties.get("weight") instanceof Double weight ? weight : kind.weight();
    }
  }

  /**
   * @param twice whether two relations of one kind may join the same nodes, which only a record
   *     written by hand has
   */
  static RandomGraph of(Random random, int size, boolean twice) {
    List<Vertex> vertices = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<NodeKind> kinds = WORDS.kinds();
      vertices.add(new Vertex(kinds.get(random.nextInt(kinds.size())), "键" + i % 7 + ":" + i));
    }
    List<Edge> edges = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    int tries = size * 600;
    for (int i = 0; i < tries; i++) {
      RelationKind kind = WORDS.relations().get(random.nextInt(WORDS.relations().size()));
      Vertex from = vertices.get(skewed(random, size));
      Vertex to = vertices.get(skewed(random, size));
      if (kind.joins(from.kind(), to.kind())
          && (seen.add(List.of(kind.name(), from, to)) || twice)) {
        edges.add(new Edge(kind, from, to, properties(random, i)));
      }
    }
    return new RandomGraph(vertices, edges);
  }

  /** The square makes the first ones hubs. */
  private static int skewed(Random random, int size) {
    return (int) (random.nextDouble() * random.nextDouble() * size);
  }

  private static Map<String, Object> properties(Random random, int line) {
    Map<String, Object> properties = new HashMap<>(Map.of("source", "random.csv:" + line));
    if (random.nextInt(3) == 0) {
      properties.put("weight", random.nextInt(1, 9) / 8.0);
    }
    return properties;
  }

  /** In any order: the snapshot orders for itself. */
  GraphSnapshot snapshot(Random random) {
    SnapshotBuilder nodes = new SnapshotBuilder(WORDS);
    List<Vertex> shuffled = new ArrayList<>(vertices);
    java.util.Collections.shuffle(shuffled, random);
    shuffled.forEach(v -> nodes.node(v.kind(), v.key(), Map.of("name", "名" + v.key())));
    SnapshotBuilder.RelationsBuilder relations = nodes.numbered();
    Map<String, Integer> numbers = relations.numbersById();
    List<Edge> mixed = new ArrayList<>(edges);
    java.util.Collections.shuffle(mixed, random);
    for (Edge edge : mixed) {
      relations.relation(
          edge.kind(),
          java.util.Objects.requireNonNull(numbers.get(edge.from().id())),
          java.util.Objects.requireNonNull(numbers.get(edge.to().id())),
          edge.properties());
    }
    return relations.build(7, List.of());
  }
}
