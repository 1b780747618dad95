package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Brings candidates in order by their scores. */
final class Ranked {

  private Ranked() {}

  private record Scored(String id, double score) {}

  /**
   * Highest first, ties by id, without those that are no answers to the case.
   *
   * @param scores one for each candidate; those below {@code least} are not ranked
   */
  static List<String> by(double[] scores, double least, List<String> candidates, Case asked) {
    List<Scored> ranked = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] >= least && !asked.unranked().contains(candidates.get(i))) {
        ranked.add(new Scored(candidates.get(i), scores[i]));
      }
    }
    ranked.sort(Comparator.comparingDouble((Scored s) -> -s.score()).thenComparing(Scored::id));
    return ranked.stream().map(Scored::id).toList();
  }
}
