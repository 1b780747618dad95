package org.fourchains.benchmark;

import java.util.SplittableRandom;

/**
 * Draws places below {@code n}, a few of them very often. The inverse of the continuous
 * distribution with density {@code x^-s}: near enough to Zipf's law, and O(1) a draw without a
 * table.
 */
final class Zipf {

  /** Spreads the frequent places over the whole range; prime, so that none is lost. */
  private static final long STRIDE = 1_000_003;

  private final SplittableRandom random;
  private final double s;

  /**
   * @param s below 1; with .75 the first of 25,000 places takes about one draw in sixty, with .4
   *     one in eight hundred
   */
  Zipf(SplittableRandom random, double s) {
    this.random = random;
    this.s = s;
  }

  int draw(int n) {
    double x = 1 + random.nextDouble() * (Math.pow(n + 1.0, 1 - s) - 1);
    int rank = (int) Math.pow(x, 1 / (1 - s)) - 1;
    return (int) (Math.min(rank, n - 1) * STRIDE % n);
  }
}
