package org.fourchains.teams;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.relevance.Ranking;
import org.fourchains.search.Cover;
import org.fourchains.search.Hit;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Who can prove to master what a problem asks for. Pure: the same problem and snapshot give the
 * same answer.
 */
record ExpertAnswer(
    long revision, List<Hit> understood, List<Requirement> required, List<ExpertMatch> matches) {

  /**
   * One person.
   *
   * @param score 1 − (1 − coverage) · (1 − w · relevance): what the graph says of the concepts
   *     asked for, and what documents whose text is like the problem add where it is silent
   */
  record ExpertMatch(
      Node person,
      double score,
      List<Cover> covers,
      List<Node> uncovered,
      List<Evidence> evidence) {}

  /**
   * The best persons, best first, ties by id.
   *
   * @param byText how relevant persons are by text; none when the problem has no text
   */
  static ExpertAnswer of(
      long revision,
      Problem problem,
      List<Proof> proofs,
      @Nullable Ranking byText,
      TeamsWeights weights,
      int first) {
    Map<Node, Group> groups = byPerson(problem, proofs);
    if (byText != null) {
      byText
          .nodes()
          .forEach(p -> groups.computeIfAbsent(p, n -> new Group(problem.required(), List.of())));
    }
    List<PersonScore> best =
        groups.entrySet().stream()
            .map(e -> PersonScore.of(e.getKey(), e.getValue(), byText, weights))
            .sorted(PersonScore.BEST_FIRST)
            .limit(first)
            .toList();
    Map<Node, List<Evidence>> texts =
        byText == null
            ? Map.of()
            : byText.evidence(best.stream().map(PersonScore::person).toList());
    return new ExpertAnswer(
        revision,
        problem.asked().understood(),
        problem.required(),
        best.stream()
            .map(one -> one.match(texts.getOrDefault(one.person(), List.of()), weights))
            .toList());
  }

  /** What each person proves alone. */
  static Map<Node, Group> byPerson(Problem problem, List<Proof> proofs) {
    Map<Node, Group> groups = new LinkedHashMap<>();
    for (Proof proof : proofs) {
      groups
          .computeIfAbsent(proof.person(), p -> new Group(problem.required(), new ArrayList<>()))
          .proofs()
          .add(proof);
    }
    return groups;
  }
}
