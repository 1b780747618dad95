package org.fourchains.snapshot;

import java.util.List;

/** A way through the graph. */
public record Path(List<Step> steps) {

  public int length() {
    return steps.size();
  }

  /** The way in words, one clause a step. */
  public String sentence(Language language) {
    return language.sentence(steps.stream().map(step -> language.clause(step.relation())).toList());
  }
}
