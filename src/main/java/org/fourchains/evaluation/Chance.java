package org.fourchains.evaluation;

import java.util.Arrays;
import java.util.SplittableRandom;

/** What of a mean over queries may be chance. The same values give the same numbers. */
final class Chance {

  private static final long SEED = 4;
  private static final int RESAMPLES = 2_000;
  private static final int ASSIGNMENTS = 10_000;

  /** Differences of floating point are none. */
  private static final double SAME = 1e-12;

  private Chance() {}

  /** A mean and where 95 % of the means of resampled queries lie. */
  record Interval(double mean, double low, double high) {}

  /** Percentile bootstrap over queries (Efron 1979), 2,000 resamples. */
  static Interval interval(double[] values) {
    if (values.length == 0) {
      return new Interval(0, 0, 0);
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int j = 0; j < values.length; j++) {
        sum += values[random.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    return new Interval(mean(values), means[RESAMPLES / 40], means[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  /**
   * How often a difference at least as large, in either direction, comes about when in each query
   * the two change places by chance: the paired randomisation test (Fisher 1935), 10,000
   * assignments.
   *
   * @param differences one for each query
   * @return 1/10,001 to 1
   */
  static double ofDifference(double[] differences) {
    SplittableRandom random = new SplittableRandom(SEED);
    double seen = Math.abs(sum(differences)) - SAME;
    int asLarge = 0;
    for (int i = 0; i < ASSIGNMENTS; i++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      asLarge += Math.abs(sum) >= seen ? 1 : 0;
    }
    return (asLarge + 1.) / (ASSIGNMENTS + 1);
  }

  static double mean(double[] values) {
    return values.length == 0 ? 0 : sum(values) / values.length;
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
