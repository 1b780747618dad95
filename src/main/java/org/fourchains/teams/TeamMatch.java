package org.fourchains.teams;

import java.util.List;
import org.fourchains.search.Cover;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A team and how it fits a problem.
 *
 * @param team none for a composed one
 * @param fit 0 to 1; the coverage, in this version
 */
record TeamMatch(
    @Nullable Node team,
    List<Node> members,
    @Nullable Node leader,
    double fit,
    double coverage,
    List<Cover> covers,
    List<Node> uncovered,
    List<Evidence> evidence) {

  static TeamMatch of(@Nullable Node team, List<Node> members, @Nullable Node leader, Group group) {
    List<Cover> covers = group.covers();
    double coverage = Cover.coverage(covers);
    return new TeamMatch(
        team,
        members,
        leader,
        coverage,
        coverage,
        covers,
        Cover.uncovered(covers),
        group.evidence());
  }
}
