package org.fourchains.teams;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** The teams of the record, ranked by what their members prove together. */
final class StandingTeams {

  private StandingTeams() {}

  /** Best fit first, ties by id; a team that proves nothing is not listed. */
  static List<TeamMatch> of(GraphSnapshot graph, Problem problem, List<Proof> proofs, int first) {
    return graph
        .nodes(graph.vocabulary().kind("Team"))
        .map(team -> match(team, problem, proofs))
        .filter(match -> match.fit() > 0)
        .sorted(
            Comparator.comparingDouble((TeamMatch m) -> -m.fit())
                .thenComparing(m -> String.valueOf(m.team())))
        .limit(first)
        .toList();
  }

  private static TeamMatch match(Node team, Problem problem, List<Proof> proofs) {
    List<Node> members =
        Stream.concat(team.linked("LEADS", false), team.linked("MEMBER_OF", false))
            .distinct()
            .filter(problem.candidates())
            .sorted(Comparator.comparing(Node::id))
            .toList();
    Node leader = team.linked("LEADS", false).findFirst().orElse(null);
    return TeamMatch.of(
        team, members, leader, Group.of(problem.required(), proofs, new HashSet<>(members)));
  }
}
