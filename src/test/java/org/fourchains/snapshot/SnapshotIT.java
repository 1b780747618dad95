package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fourchains.RecordContext;
import org.fourchains.api.Deadline;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.RelationFact;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The snapshot says what Neo4j says, asked slowly, on random graphs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnapshotIT {

  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));

  /** Every way of up to three steps is tried, the shortest to each node counts. */
  private static final String SLOW =
      """
      MATCH way = (a {id: $id})%s(b)
      WHERE all(r IN rs WHERE type(r) IN $relations)
        AND all(n IN nodes(way) WHERE n.id = $id OR any(label IN labels(n) WHERE label IN $kinds))
        AND b.id <> $id
      RETURN b.id AS id, min(length(way)) AS distance
      """;

  private static final Map<Direction, String> WAYS =
      Map.of(
          Direction.OUT, "-[rs*1..3]->",
          Direction.IN, "<-[rs*1..3]-",
          Direction.BOTH, "-[rs*1..3]-");

  private RecordContext record;

  @BeforeAll
  void start() throws IOException {
    record = RecordContext.start();
  }

  @AfterAll
  void stop() {
    record.close();
  }

  @Test
  void neighbourhoodsAndShortestPathsAreThoseThatCypherFinds() {
    for (int round = 0; round < 4; round++) {
      long seed = System.nanoTime();
      Random random = new Random(seed);
      RandomGraph graph = RandomGraph.of(random, 45, false);
      write(graph);
      GraphSnapshot snapshot = record.bean(Snapshots.class).current();
      assertThat(snapshot.relationCount()).as("seed %d", seed).isEqualTo(graph.edges().size());
      assertThat(snapshot.strangers()).isEmpty();
      for (int question = 0; question < 12; question++) {
        neighbourhood(snapshot, random, seed);
        shortestPath(snapshot, random, seed);
      }
    }
  }

  private void neighbourhood(GraphSnapshot snapshot, Random random, long seed) {
    Node start = snapshot.node(random.nextInt(snapshot.nodeCount()));
    Direction direction = Direction.values()[random.nextInt(3)];
    Set<String> kinds =
        RandomGraph.WORDS.kinds().stream()
            .map(NodeKind::name)
            .filter(k -> random.nextInt(5) > 0)
            .collect(Collectors.toSet());
    List<String> relations =
        RandomGraph.WORDS.relations().stream()
            .map(RelationKind::name)
            .filter(r -> random.nextInt(5) > 0)
            .toList();
    Map<Integer, Set<String>> expected = slow(start, direction, relations, kinds);
    for (int depth = 1; depth <= 3; depth++) {
      Neighbourhood found =
          Neighbourhood.of(
              start,
              new Neighbourhood.Walk(
                  depth,
                  node -> kinds.contains(snapshot.kindOf(node).name()),
                  relations.stream().map(snapshot::relations).toList(),
                  direction,
                  1_000),
              NEVER);
      List<String> ids = new ArrayList<>();
      for (int step = 1; step <= depth; step++) {
        ids.addAll(expected.getOrDefault(step, Set.of()));
        assertThat(found.counts().get(step - 1))
            .as("%s %s step %d, seed %d", start, direction, step, seed)
            .isEqualTo(expected.getOrDefault(step, Set.of()).size());
      }
      assertThat(found.nodes().stream().map(Node::id))
          .as("%s %s depth %d, seed %d", start, direction, depth, seed)
          .containsExactlyElementsOf(ids);
    }
  }

  private Map<Integer, Set<String>> slow(
      Node start, Direction direction, List<String> relations, Set<String> kinds) {
    Map<Integer, Set<String>> expected = new TreeMap<>();
    record
        .cypher(
            SLOW.formatted(WAYS.get(direction)),
            Map.of("id", start.id(), "relations", relations, "kinds", List.copyOf(kinds)))
        .forEach(
            row ->
                expected
                    .computeIfAbsent(row.get("distance").asInt(), d -> new TreeSet<>())
                    .add(row.get("id").asString()));
    return expected;
  }

  private void shortestPath(GraphSnapshot snapshot, Random random, long seed) {
    int from = random.nextInt(snapshot.nodeCount());
    int to = (from + random.nextInt(1, snapshot.nodeCount())) % snapshot.nodeCount();
    Node a = snapshot.node(from);
    Node b = snapshot.node(to);
    List<Integer> expected =
        record
            .cypher(
                "MATCH (a {id: $a}), (b {id: $b}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS length",
                Map.of("a", a.id(), "b", b.id()))
            .stream()
            .map(row -> row.get("length").asInt())
            .toList();
    assertThat(Paths.between(a, b, 6, 1, NEVER).stream().map(Path::length))
        .as("%s to %s, seed %d", a, b, seed)
        .isEqualTo(expected);
  }

  @Test
  void whatTheVocabularyHasNoWordForIsNamedAndLeftOut() {
    record.clear();
    record.cypher("DROP CONSTRAINT Skill_id", Map.of());
    record.cypher(
        """
        CREATE (s:Skill {id: 'Skill:S1', name: '焊接'}), (:Skill {id: 'Skill:S1', name: '又'}),
               (c:Course {id: 'Course:C1', name: '材料'}), (alien:Alien {id: 'Alien:A1'}),
               (:Skill {id: 'Course:S2'}), (:Skill), (odd:Skill {id: 5}),
               (c)-[:TEACHES {level: 3}]->(s), (s)-[:TEACHES]->(c), (c)-[:LIKES]->(s),
               (c)-[:TEACHES]->(odd), (odd)-[:PREREQUISITE]->(s), (alien)-[:TEACHES]->(s)
        """,
        Map.of());
    record.context().publishEvent(new RecordChanged());
    GraphSnapshot snapshot = record.bean(Snapshots.class).current();
    assertThat(snapshot.strangers())
        .containsExactlyInAnyOrder(
            "1 nodes that share the id Skill:S1",
            "1 nodes with a label that is no kind: [Alien]",
            "3 nodes of kind Skill whose id does not begin with Skill:",
            "1 relations of a kind that is not in the vocabulary: LIKES",
            "1 relations of kind TEACHES from Skill to Course, which it does not join",
            "1 relations of kind TEACHES that end at a node without a known id",
            "2 relations that begin at a node without a known id");
    assertThat(snapshot.nodeCount()).isEqualTo(2);
    assertThat(snapshot.find("Skill:S1").orElseThrow().linked("TEACHES", false))
        .extracting(Node::id)
        .containsExactly("Course:C1");
    assertThat(snapshot.relationCount()).isEqualTo(1);
    record.clear();
    record.cypher("CREATE CONSTRAINT Skill_id FOR (n:Skill) REQUIRE n.id IS UNIQUE", Map.of());
  }

  private void write(RandomGraph graph) {
    record.clear();
    Facts facts = record.bean(Facts.class);
    graph.vertices().stream()
        .collect(Collectors.groupingBy(RandomGraph.Vertex::kind))
        .forEach(
            (kind, vertices) ->
                facts.write(
                    new Batch.Nodes(
                        kind,
                        vertices.stream()
                            .map(v -> new NodeFact(v.id(), v.key(), Map.of("name", v.key())))
                            .toList())));
    graph.edges().stream()
        .collect(Collectors.groupingBy(e -> List.of(e.kind(), e.from().kind(), e.to().kind())))
        .values()
        .forEach(
            edges ->
                facts.write(
                    new Batch.Relations(
                        edges.getFirst().kind(),
                        edges.getFirst().from().kind(),
                        edges.getFirst().to().kind(),
                        edges.stream()
                            .map(e -> new RelationFact(e.from().id(), e.to().id(), e.properties()))
                            .toList())));
    record.context().publishEvent(new RecordChanged());
  }
}
