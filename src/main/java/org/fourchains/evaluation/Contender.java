package org.fourchains.evaluation;

import java.util.List;

/** Whoever ranks candidates for a question. Safe for many threads. */
interface Contender {

  /** What the report calls it. */
  String name();

  /**
   * The ids of candidates, best first, without those that are no answers to the case. What is not
   * listed is not ranked. More than one ranking where chance decides: the mean of their values
   * counts.
   */
  List<List<String>> rankings(Case asked);
}
