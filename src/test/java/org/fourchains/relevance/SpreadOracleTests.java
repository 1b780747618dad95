package org.fourchains.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourchains.GraphSketch;
import org.fourchains.api.Deadline;
import org.fourchains.relevance.Seeds.Seed;
import org.fourchains.search.Likeness.Like;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.vocabulary.NodeKind;
import org.junit.jupiter.api.RepeatedTest;

/** The spread against a slow, obvious one: every way of one or two steps, relation by relation. */
class SpreadOracleTests {

  private static final RelevanceWeights WEIGHTS = RelevanceWeights.DEFAULT;
  private static final List<String> ARROWS =
      List.of(
          "Researcher AUTHORED Paper",
          "Paper CITES Paper",
          "Paper CONCERNS Process",
          "Researcher HAS_SKILL Skill",
          "Process REQUIRES Skill",
          "Teacher GIVES Course",
          "Course TEACHES Skill",
          "Course PREREQUISITE Course");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  @RepeatedTest(20)
  void addsUpWhatEveryWaySays() {
    GraphSnapshot graph = graph();
    for (String target : List.of("Researcher", "Course", "Skill")) {
      NodeKind kind = graph.vocabulary().kind(target);
      Seeds seeds = Seeds.of(likes(graph), null, Set.of(), WEIGHTS);
      Map<Node, Double> found = new TreeMap<>(java.util.Comparator.comparing(Node::id));
      new Spread(graph, seeds, Ways.to(graph, Set.of(kind)), node -> true, WEIGHTS)
          .proofs(
              node -> true,
              Deadline.in(Duration.ofSeconds(30)),
              proof -> found.merge(graph.node(proof.target()), proof.strength(), Double::sum));
      graph
          .nodes(kind)
          .forEach(
              node ->
                  assertThat(found.getOrDefault(node, 0.0))
                      .as("%s, seed %d", node, seed)
                      .isEqualTo(slowly(graph, seeds, node), within(1e-9)));
    }
  }

  private static double slowly(GraphSnapshot graph, Seeds seeds, Node target) {
    double sum = 0;
    for (Seed one : seeds.all()) {
      if (one.node().equals(target)) {
        sum += one.proof() + WEIGHTS.field() * one.share();
        continue;
      }
      for (Relation last : tied(graph, target)) {
        Node next = other(last, target);
        if (next.equals(one.node())) {
          sum += weight(last) * (one.proof() + share(graph, one, next, last));
        }
        for (Relation first : tied(graph, next)) {
          if (next.kind().work()
              && !next.equals(one.node())
              && other(first, next).equals(one.node())) {
            double degree = degree(graph, one.node(), first);
            sum +=
                WEIGHTS.secondStep()
                    * weight(first)
                    / Math.sqrt(degree)
                    * weight(last)
                    * (one.proof() + share(graph, one, next, last));
          }
        }
      }
    }
    return sum;
  }

  private static double share(GraphSnapshot graph, Seed seed, Node from, Relation relation) {
    return WEIGHTS.field() * seed.share() / Math.sqrt(degree(graph, from, relation));
  }

  /** How many relations of the same kind and direction a node has. */
  private static double degree(GraphSnapshot graph, Node node, Relation relation) {
    boolean forward = relation.from().equals(node);
    return node.relations(relation.kind().name(), forward).count();
  }

  private static double weight(Relation relation) {
    return Math.min(1, relation.effectiveWeight());
  }

  private static Node other(Relation relation, Node one) {
    return relation.from().equals(one) ? relation.to() : relation.from();
  }

  private static List<Relation> tied(GraphSnapshot graph, Node node) {
    return graph.vocabulary().relations().stream()
        .filter(kind -> kind.evidence())
        .flatMap(
            kind ->
                Stream.concat(
                    node.relations(kind.name(), true), node.relations(kind.name(), false)))
        .toList();
  }

  private List<Like> likes(GraphSnapshot graph) {
    List<Like> likes = new ArrayList<>();
    for (int i = 0; i < graph.nodeCount(); i++) {
      if (random.nextInt(3) > 0) {
        likes.add(new Like(graph.node(i), random.nextDouble(0.01, 1)));
      }
    }
    return likes;
  }

  private GraphSnapshot graph() {
    GraphSketch sketch = new GraphSketch();
    for (int i = 0; i < 60; i++) {
      String[] arrow = ARROWS.get(random.nextInt(ARROWS.size())).split(" ");
      String from = arrow[0] + ":" + random.nextInt(6);
      String to = arrow[2] + ":" + random.nextInt(6, 12);
      sketch.relation(from + " " + arrow[1] + " " + to, "weight", random.nextDouble(.1, 2));
    }
    return sketch.snapshot();
  }
}
