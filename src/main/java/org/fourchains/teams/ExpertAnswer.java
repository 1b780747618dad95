package org.fourchains.teams;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.search.Cover;
import org.fourchains.search.Hit;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;

/**
 * Who can prove to master what a problem asks for. Pure: the same problem and snapshot give the
 * same answer.
 */
record ExpertAnswer(
    long revision, List<Hit> understood, List<Requirement> required, List<ExpertMatch> matches) {

  /** One person. @param score the sum of share × proof */
  record ExpertMatch(
      Node person,
      double score,
      List<Cover> covers,
      List<Node> uncovered,
      List<Evidence> evidence) {

    static ExpertMatch of(Node person, Group group) {
      List<Cover> covers = group.covers();
      return new ExpertMatch(
          person, Cover.coverage(covers), covers, Cover.uncovered(covers), group.evidence());
    }
  }

  static ExpertAnswer of(long revision, Problem problem, List<Proof> proofs, int first) {
    List<ExpertMatch> matches =
        byPerson(problem, proofs).entrySet().stream()
            .sorted(
                Comparator.comparingDouble((Map.Entry<Node, Group> e) -> -e.getValue().score())
                    .thenComparing(e -> e.getKey().id()))
            .limit(first)
            .map(e -> ExpertMatch.of(e.getKey(), e.getValue()))
            .toList();
    return new ExpertAnswer(revision, problem.asked().understood(), problem.required(), matches);
  }

  /** What each person proves alone. */
  static Map<Node, Group> byPerson(Problem problem, List<Proof> proofs) {
    Map<Node, Group> groups = new LinkedHashMap<>();
    for (Proof proof : proofs) {
      groups
          .computeIfAbsent(
              proof.person(), p -> new Group(problem.required(), new java.util.ArrayList<>()))
          .proofs()
          .add(proof);
    }
    return groups;
  }
}
