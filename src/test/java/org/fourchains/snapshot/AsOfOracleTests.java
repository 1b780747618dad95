package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.fourchains.GraphSketch;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.junit.jupiter.api.RepeatedTest;

/**
 * The graph of a day against a snapshot built of the facts that are left, by a rule written down
 * once more and fact by fact.
 */
class AsOfOracleTests {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 40;

  private record Dated(String name, Map<String, Object> properties) {}

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final Map<String, Dated> nodes = new HashMap<>();
  private final List<Dated> arrows = new ArrayList<>();

  @RepeatedTest(8)
  void everyDegreeNeighbourAndLookUpIsThatOfAGraphBuiltOfTheFactsThatAreLeft() {
    RandomGraph graph = RandomGraph.of(random, 120, true);
    graph.vertices().forEach(v -> nodes.put(v.id(), dated(v.id(), v.kind().properties())));
    for (RandomGraph.Edge edge : graph.edges()) {
      Dated dated =
          dated(
              edge.from().id() + " " + edge.kind().name() + " " + edge.to().id(),
              edge.kind().properties());
      dated.properties().putAll(edge.properties());
      arrows.add(dated);
    }
    GraphSnapshot whole = built(nodes.keySet(), arrows);
    for (int day = -1; day <= DAYS + 1; day += 3) {
      LocalDate asked = FIRST.plusDays(day);
      Set<String> left = new HashSet<>(nodes.keySet());
      left.removeIf(id -> !there(properties(id), asked, document(id)));
      List<Dated> arrowsLeft =
          arrows.stream()
              .filter(a -> there(a.properties(), asked, false))
              .filter(a -> left.contains(a.name().split(" ")[0]))
              .filter(a -> left.contains(a.name().split(" ")[2]))
              .toList();
      assertSame(whole.asOf(asked), built(left, arrowsLeft), "seed %d, %s".formatted(seed, asked));
    }
  }

  private Map<String, Object> properties(String id) {
    return Objects.requireNonNull(nodes.get(id)).properties();
  }

  private static boolean document(String id) {
    return Set.of("Project", "Patent", "Paper", "Achievement").contains(id.split(":")[0]);
  }

  /** The rule in the words of the task; names of dates as the vocabulary of the design has them. */
  private static boolean there(Map<String, Object> properties, LocalDate day, boolean document) {
    List<LocalDate> begins = new ArrayList<>();
    for (String name :
        "firstSeen effective raised decided filed published date founded since".split(" ")) {
      if (properties.get(name) instanceof LocalDate begin) {
        begins.add(begin);
      }
    }
    boolean begun = begins.isEmpty() || begins.stream().anyMatch(begin -> !begin.isAfter(day));
    boolean ended =
        !document && properties.get("until") instanceof LocalDate end && !end.isAfter(day);
    return begun && !ended;
  }

  private Dated dated(String name, List<Property> properties) {
    Map<String, Object> values = new HashMap<>(Map.of("name", "名" + name));
    for (Property property : properties) {
      if (property.type() == org.fourchains.vocabulary.PropertyType.DATE
          && random.nextInt(3) == 0) {
        values.put(property.name(), FIRST.plusDays(random.nextInt(DAYS)));
      }
    }
    return new Dated(name, values);
  }

  private GraphSnapshot built(Set<String> ids, List<Dated> relations) {
    GraphSketch sketch = new GraphSketch();
    ids.forEach(id -> sketch.node(id, flat(properties(id))));
    relations.forEach(a -> sketch.relation(a.name(), flat(a.properties())));
    return sketch.snapshot();
  }

  private static Object[] flat(Map<String, Object> properties) {
    return properties.entrySet().stream()
        .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
        .toArray();
  }

  private static void assertSame(GraphSnapshot actual, GraphSnapshot expected, String place) {
    assertThat(actual.nodeCount()).as(place).isEqualTo(expected.nodeCount());
    assertThat(actual.relationCount()).as(place).isEqualTo(expected.relationCount());
    for (NodeKind kind : RandomGraph.WORDS.kinds()) {
      assertThat(actual.count(kind)).as(place).isEqualTo(expected.count(kind));
      assertThat(actual.first(kind)).as(place).isEqualTo(expected.first(kind));
      assertThat(actual.nodes(kind).map(Node::id))
          .as(place)
          .containsExactlyElementsOf(expected.nodes(kind).map(Node::id).toList());
    }
    for (int node = 0; node < expected.nodeCount(); node++) {
      Node wanted = expected.node(node);
      assertThat(actual.find(wanted.id())).as(place).contains(actual.node(node));
      assertThat(actual.node(node).begins()).as(place).isEqualTo(wanted.begins());
      for (Property property : wanted.kind().properties()) {
        assertThat(actual.node(node).property(property.name()))
            .as(place)
            .isEqualTo(wanted.property(property.name()));
      }
      for (RelationKind kind : RandomGraph.WORDS.relations()) {
        for (boolean forward : new boolean[] {true, false}) {
          assertThat(told(actual.node(node), kind, forward))
              .as(place)
              .isEqualTo(told(wanted, kind, forward));
          assertThat(actual.relations(kind).degree(node, forward))
              .as(place)
              .isEqualTo(expected.relations(kind).degree(node, forward));
        }
      }
    }
  }

  private static List<String> told(Node node, RelationKind kind, boolean forward) {
    return node.relations(kind.name(), forward)
        .map(r -> r.from() + " " + r.to() + r.effectiveWeight() + r.source() + r.begins())
        .toList();
  }
}
