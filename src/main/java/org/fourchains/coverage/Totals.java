package org.fourchains.coverage;

/**
 * What is asked of every concept, taught or not; by place.
 *
 * @param asked the demand in parts
 * @param required the highest level asked, 0 when nobody says one
 */
record Totals(long[] asked, int[] required) {

  static Totals of(Demand demand) {
    int size = demand.index().concepts().size();
    Totals totals = new Totals(new long[size], new int[size]);
    demand.each(totals::count);
    return totals;
  }

  private void count(long ask, long amount) {
    int concept = AskIndex.concept(ask);
    asked[concept] += amount;
    required[concept] = Math.max(required[concept], AskIndex.level(ask));
  }
}
