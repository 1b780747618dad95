package org.fourchains.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.absorption.Proposal;
import org.fourchains.coverage.Gap;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A program as it is and as it would be.
 *
 * @param opened gaps there would be and are not, or are of another kind now
 * @param closed gaps there are and would not be
 * @param scores of what is proposed for a process, before or after, where one was named
 */
record WhatIfAnswer(
    long revision,
    ProgramState before,
    ProgramState after,
    List<Gap> opened,
    List<Gap> closed,
    List<ScoreChange> scores) {

  /** The score of a target; none where it is not proposed. */
  record ScoreChange(Node target, @Nullable Double before, @Nullable Double after) {}

  /** Those of some gaps whose concept and kind is not among others. */
  static List<Gap> without(List<Gap> gaps, List<Gap> others) {
    Set<String> known = new HashSet<>();
    others.forEach(gap -> known.add(gap.concept().id() + gap.kind()));
    return gaps.stream().filter(gap -> !known.contains(gap.concept().id() + gap.kind())).toList();
  }

  /** What changed, the best after the change first; then those that are proposed no more. */
  static List<ScoreChange> scores(
      List<? extends Proposal> before, List<? extends Proposal> after, int first) {
    Map<String, Double> was = new HashMap<>();
    before.forEach(one -> was.put(one.target().id(), one.score()));
    Map<String, ScoreChange> all = new LinkedHashMap<>();
    for (Proposal one : after) {
      String id = one.target().id();
      all.put(id, new ScoreChange(one.target(), was.get(id), one.score()));
    }
    for (Proposal one : before) {
      all.putIfAbsent(one.target().id(), new ScoreChange(one.target(), one.score(), null));
    }
    List<ScoreChange> changes = new ArrayList<>(all.values());
    return changes.subList(0, Math.min(first, changes.size()));
  }
}
