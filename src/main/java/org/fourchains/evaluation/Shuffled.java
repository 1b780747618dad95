package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The candidates in no order, several times. The same case gives the same orders. */
record Shuffled(List<String> candidates) implements Contender {

  private static final int TIMES = 20;

  @Override
  public String name() {
    return "random";
  }

  @Override
  public List<List<String>> rankings(Case asked) {
    Random random = new Random(asked.id().hashCode());
    List<String> ranked = new ArrayList<>(candidates);
    ranked.removeAll(asked.unranked());
    List<List<String>> rankings = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      Collections.shuffle(ranked, random);
      rankings.add(List.copyOf(ranked));
    }
    return rankings;
  }
}
