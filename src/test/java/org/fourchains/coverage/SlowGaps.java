package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;

/** Gaps the obvious way: sets of nodes and lists of what is asked, as the decision words it. */
final class SlowGaps {

  /** One demand. */
  private record Ask(double amount, long level) {}

  /** What must agree. */
  record Line(String kind, double weight, int askers, long required, long taught) {}

  private final Node program;
  private final Map<Node, List<Ask>> asks = new HashMap<>();
  private final Map<Node, Double> askers = new HashMap<>();

  SlowGaps(GraphSnapshot graph, String program) {
    this.program = graph.get(program);
  }

  private static boolean is(Node node, String... kinds) {
    return List.of(kinds).contains(node.kind().name());
  }

  private static Set<Node> over(Set<Node> from, String relation, boolean forward, String... kinds) {
    Set<Node> reached = new HashSet<>();
    from.forEach(n -> n.linked(relation, forward).filter(m -> is(m, kinds)).forEach(reached::add));
    return reached;
  }

  private static long level(Relation relation) {
    return relation.property("level") instanceof Long level ? level : 0;
  }

  private void count(Set<Node> nodes, double weight) {
    nodes.forEach(node -> askers.merge(node, weight, Math::max));
  }

  private void ask(Node asker, double weight, String relation, boolean forward) {
    asker
        .relations(relation, forward)
        .forEach(
            r -> {
              Node concept = forward ? r.to() : r.from();
              double amount = weight * Math.min(1, r.effectiveWeight());
              if (is(concept, "Skill", "Technology") && amount > 0) {
                asks.computeIfAbsent(concept, c -> new ArrayList<>())
                    .add(new Ask(amount, level(r)));
              }
            });
  }

  private void demand(GapWeights w) {
    Set<Node> one = Set.of(program);
    Set<Node> segments = over(one, "TARGETS", true, "Segment");
    for (int i = 0; i < 50; i++) {
      segments.addAll(over(segments, "PART_OF", false, "Segment"));
      segments.addAll(over(segments, "BROADER", false, "Segment"));
    }
    Set<Node> firms = over(segments, "IN_SEGMENT", false, "Enterprise");
    Set<Node> works = over(segments, "IN_SEGMENT", false, "Process", "Technology");
    Set<Node> about = over(segments, "IN_SEGMENT", false, "Process", "Technology", "Product");
    Set<Node> needs = over(firms, "RAISED", true, "Need");
    needs.addAll(over(about, "CONCERNS", false, "Need"));
    count(works, w.process());
    count(needs, w.need());
    count(over(firms, "OFFERS", true, "Job"), w.offered());
    count(over(one, "TARGETS", true, "Job"), w.job());
    askers.forEach((node, weight) -> ask(node, weight, "REQUIRES", true));
    askers.forEach((node, weight) -> ask(node, weight, "USES", true));
    needs.forEach(need -> ask(need, w.need(), "CONCERNS", true));
    firms.forEach(firm -> ask(firm, w.firm(), "USES", true));
    segments.forEach(segment -> ask(segment, w.process(), "IN_SEGMENT", false));
  }

  Map<String, Line> lines(GapWeights weights) {
    demand(weights);
    Set<Node> teachers = over(Set.of(program), "PART_OF", false, "Course");
    teachers.addAll(over(teachers, "PART_OF", false, "Unit"));
    Map<Node, Long> taught = new HashMap<>();
    Stream.of("TEACHES", "COVERS", "ABSORBED")
        .flatMap(kind -> teachers.stream().flatMap(t -> t.relations(kind, true)))
        .forEach(r -> taught.merge(r.to(), level(r), Math::max));
    Map<String, Line> lines = new TreeMap<>();
    asks.forEach(
        (concept, list) -> {
          long has = taught.getOrDefault(concept, -1L);
          List<Ask> open = list.stream().filter(a -> has < 0 || has > 0 && a.level > has).toList();
          if (!open.isEmpty()) {
            double sum = open.stream().mapToDouble(Ask::amount).sum();
            long required = list.stream().mapToLong(Ask::level).max().orElse(0);
            String kind = has > 0 ? "BELOW_LEVEL" : "";
            lines.put(concept.id(), new Line(kind, sum / (sum + 1), open.size(), required, has));
          }
        });
    return lines;
  }
}
