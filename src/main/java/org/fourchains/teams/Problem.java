package org.fourchains.teams;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.fourchains.api.Refusal;
import org.fourchains.relevance.Question;
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
 * @param question the same for texts; none when the problem was asked by skills alone
 */
record Problem(
    Requirements asked,
    Predicate<Node> candidates,
    Predicate<Node> evidence,
    @Nullable Question question) {

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
    Set<NodeKind> kinds = kinds(graph, input);
    Predicate<Node> candidates = candidates(graph, input, kinds);
    Set<Node> excluded = excluded(graph, input.exclude());
    Node need = input.need() == null ? null : graph.get(input.need());
    Question question =
        input.text() == null && need == null
            ? null
            : new Question(input.text(), need, kinds, candidates, excluded);
    return new Problem(asked, candidates, node -> !excluded.contains(node), question);
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

  /** All persons but students, when nothing is said; those named by id, of whatever kind. */
  private static Set<NodeKind> kinds(GraphSnapshot graph, ProblemInput input) {
    if (input.kinds() != null) {
      return input.kinds().stream().map(name -> personKind(graph, name)).collect(toSet());
    }
    return input.people() != null
        ? input.people().stream().map(id -> graph.get(id).kind()).collect(toSet())
        : graph.vocabulary().kinds().stream()
            .filter(k -> k.person() && !k.name().equals("Student"))
            .collect(toSet());
  }

  private static Predicate<Node> candidates(
      GraphSnapshot graph, ProblemInput input, Set<NodeKind> kinds) {
    Predicate<Node> ofKind = node -> kinds.contains(node.kind());
    if (input.people() == null) {
      return ofKind;
    }
    Set<Node> people = input.people().stream().map(graph::get).collect(toSet());
    return ofKind.and(people::contains);
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
  private static Set<Node> excluded(GraphSnapshot graph, @Nullable List<String> exclude) {
    return exclude == null
        ? Set.of()
        : exclude.stream().flatMap(id -> graph.find(id).stream()).collect(toSet());
  }

  private static boolean isEmpty(@Nullable List<String> list) {
    return list == null || list.isEmpty();
  }
}
