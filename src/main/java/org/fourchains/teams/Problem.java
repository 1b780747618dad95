package org.fourchains.teams;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fourchains.api.Refusal;
import org.fourchains.search.Requirement;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * A problem as it was understood.
 *
 * @param candidates who may be ranked
 * @param evidence which nodes may count as evidence
 */
record Problem(Requirements asked, Predicate<Node> candidates, Predicate<Node> evidence) {

  List<Requirement> required() {
    return asked.required();
  }

  static Problem of(GraphSnapshot graph, ProblemInput input, Requirements.Reader reader) {
    Requirements asked = new Requirements(List.of(), List.of());
    if (input.text() == null && input.need() == null && isEmpty(input.skills())) {
      throw new Refusal.BadRequest("problem", "needs a text, a need or skills");
    }
    if (input.need() != null) {
      asked = reader.of(need(graph, input.need()), "REQUIRES", "CONCERNS");
    }
    if (input.text() != null) {
      asked = asked.and(reader.ofText(graph, input.text()));
    }
    if (input.skills() != null) {
      List<Requirement> skills = input.skills().stream().map(id -> concept(graph, id)).toList();
      asked = asked.and(new Requirements(Requirement.shares(skills), List.of()));
    }
    return new Problem(asked, candidates(graph, input), evidence(graph, input.exclude()));
  }

  private static Node need(GraphSnapshot graph, String id) {
    Node need = graph.get(id);
    if (!need.kind().name().equals("Need")) {
      throw new Refusal.BadRequest("problem.need", id + " is not a need");
    }
    return need;
  }

  private static Requirement concept(GraphSnapshot graph, String id) {
    Node concept = graph.get(id);
    if (!concept.kind().concept()) {
      throw new Refusal.BadRequest(
          "problem.skills", id + " is neither a skill nor another concept");
    }
    return new Requirement(concept, 1, null, List.of());
  }

  /** All persons but students, when nothing is said. */
  private static Predicate<Node> candidates(GraphSnapshot graph, ProblemInput input) {
    Set<NodeKind> kinds =
        input.kinds() == null
            ? graph.vocabulary().kinds().stream()
                .filter(k -> k.person() && !k.name().equals("Student"))
                .collect(Collectors.toSet())
            : input.kinds().stream()
                .map(name -> personKind(graph, name))
                .collect(Collectors.toSet());
    Predicate<Node> ofKind = node -> kinds.contains(node.kind());
    if (input.people() == null) {
      return ofKind;
    }
    Set<Node> people = input.people().stream().map(graph::get).collect(Collectors.toSet());
    return input.kinds() == null ? people::contains : ofKind.and(people::contains);
  }

  private static NodeKind personKind(GraphSnapshot graph, String name) {
    NodeKind kind = graph.vocabulary().kind(name);
    if (!kind.person()) {
      throw new Refusal.BadRequest("problem.kinds", name + " is no kind of person");
    }
    return kind;
  }

  /**
   * An excluded node that does not exist excludes nothing: suites leave out documents that may not
   * have been imported.
   */
  private static Predicate<Node> evidence(GraphSnapshot graph, @Nullable List<String> exclude) {
    if (exclude == null) {
      return node -> true;
    }
    Set<Node> excluded =
        exclude.stream().flatMap(id -> graph.find(id).stream()).collect(Collectors.toSet());
    return node -> !excluded.contains(node);
  }

  private static boolean isEmpty(@Nullable List<String> list) {
    return list == null || list.isEmpty();
  }
}
