package org.fourchains.coverage;

import java.util.List;
import org.fourchains.snapshot.Node;

/**
 * Gaps with all that stands around them. The counts and lists are of everything, not only of the
 * first gaps.
 */
record GapReport(
    long revision,
    List<Node> programs,
    int courses,
    GapWeights weights,
    Gaps.Counts counts,
    List<Gap> gaps,
    List<Gap> levelUnknown,
    List<OverSupply> overSupply,
    List<Note> notes) {

  static GapReport of(Scope scope, Gaps gaps, GapWeights weights, int first) {
    Balance balance = gaps.balance();
    return new GapReport(
        scope.graph().revision(),
        scope.programs(),
        balance.supply().courses().size(),
        weights,
        gaps.counts(),
        gaps.first(first),
        gaps.levelUnknown(),
        OverSupply.of(balance),
        Oddities.of(scope, balance));
  }
}
