package org.fourchains.checking;

import java.util.List;
import java.util.stream.Stream;
import org.fourchains.checking.Finding.Sort;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/**
 * Where the way from one chain to the next breaks off: nodes that lack the relation by which the
 * questions pass through them.
 */
final class BrokenChains {

  private record Rule(String kind, List<String> relations, boolean forward, String lack) {

    Stream<Finding> apply(GraphSnapshot graph) {
      return graph
          .nodes(graph.vocabulary().kind(kind))
          .filter(
              node ->
                  relations.stream()
                      .allMatch(relation -> node.relations(relation, forward).findAny().isEmpty()))
          .map(node -> broken(node, lack));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "Process",
              List.of("REQUIRES", "USES"),
              true,
              "requires and uses nothing: no course can be found for it"),
          new Rule(
              "Need",
              List.of("REQUIRES", "CONCERNS"),
              true,
              "requires and concerns nothing: only its text can be read"),
          new Rule("Job", List.of("REQUIRES"), true, "requires no skill"),
          new Rule("Program", List.of("TARGETS"), true, "targets no job or segment"),
          new Rule("Program", List.of("PART_OF"), false, "has no course"),
          new Rule("Course", List.of("PART_OF"), true, "is in no program"),
          new Rule("Course", List.of("PART_OF"), false, "has no unit"),
          new Rule("Unit", List.of("PART_OF"), true, "is in no course"),
          new Rule("Unit", List.of("TEACHES", "COVERS"), true, "teaches and covers nothing"),
          new Rule("Team", List.of("LEADS", "MEMBER_OF"), false, "has no members"),
          new Rule("Patent", List.of("CONCERNS"), true, "concerns nothing"),
          new Rule("Paper", List.of("CONCERNS"), true, "concerns nothing"),
          new Rule(
              "Achievement",
              List.of("TESTED_AT", "TRANSFERRED_TO", "CONVERTED_TO"),
              true,
              "was never tested, transferred or converted"));

  private BrokenChains() {}

  static Stream<Finding> in(GraphSnapshot graph) {
    return Stream.concat(RULES.stream().flatMap(rule -> rule.apply(graph)), untaught(graph));
  }

  /** From industry to education over skills: a process whose skills nobody teaches. */
  private static Stream<Finding> untaught(GraphSnapshot graph) {
    return graph
        .nodes(graph.vocabulary().kind("Process"))
        .filter(process -> process.relations("REQUIRES", true).findAny().isPresent())
        .filter(
            process ->
                process
                    .linked("REQUIRES", true)
                    .allMatch(skill -> skill.relations("TEACHES", false).findAny().isEmpty()))
        .map(process -> broken(process, "requires skills that no course teaches"));
  }

  private static Finding broken(Node node, String lack) {
    return new Finding(Sort.BROKEN_CHAIN, Nodes.described(node) + " " + lack);
  }
}
