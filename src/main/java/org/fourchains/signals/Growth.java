package org.fourchains.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.jspecify.annotations.Nullable;

/**
 * How the evidence of the recent half of a window compares with that of the half before.
 *
 * @param recent items that begin in the recent half
 * @param previous items that begin in the half before it
 * @param recentPerHalfYear the same as a rate
 * @param ratio of the rates; none when there is nothing before
 * @param lower of the interval that covers the ratio in at least 95 of 100 cases: given both counts
 *     together the recent one is binomial, so the interval of Clopper and Pearson (1934) holds
 *     exactly for two Poisson rates (Przyborowski and Wilenski, Biometrika 31, 1940)
 * @param upper none when it is without bound
 */
record Growth(
    int recent,
    int previous,
    double recentPerHalfYear,
    double previousPerHalfYear,
    @Nullable Double ratio,
    double lower,
    @Nullable Double upper,
    Trend trend) {

  /** What can be said with an error of at most 5 in 100. */
  enum Trend {
    GROWING,
    SHRINKING,
    /** Enough items, but the halves do not differ beyond chance. */
    UNCLEAR,
    /** So few that no split of them between the halves could tell anything. */
    TOO_FEW
  }

  private static final double TAIL = .025;
  private static final double HALF_YEAR = 365.25 / 2;

  /**
   * @param days of the evidence, in any order; those outside the window are not counted
   * @param begin the last day before the window
   */
  static Growth of(List<LocalDate> days, LocalDate begin, LocalDate end) {
    LocalDate middle = begin.plusDays(ChronoUnit.DAYS.between(begin, end) / 2);
    return of(
        count(days, middle, end),
        ChronoUnit.DAYS.between(middle, end),
        count(days, begin, middle),
        ChronoUnit.DAYS.between(begin, middle));
  }

  private static int count(List<LocalDate> days, LocalDate after, LocalDate until) {
    return (int) days.stream().filter(d -> d.isAfter(after) && !d.isAfter(until)).count();
  }

  /** Counts over so many days each. */
  static Growth of(int recent, long recentDays, int previous, long previousDays) {
    double odds = (double) previousDays / recentDays;
    double lower = recent == 0 ? 0 : odds * odds(beta(recent, previous + 1, TAIL));
    Double upper = previous == 0 ? null : odds * odds(beta(recent + 1, previous, 1 - TAIL));
    int all = recent + previous;
    // If even all of them in the recent half would leave 1 within the interval, nothing can tell.
    boolean tooFew = all == 0 || odds * odds(Math.pow(TAIL, 1.0 / all)) <= 1;
    Trend trend =
        tooFew
            ? Trend.TOO_FEW
            : lower > 1
                ? Trend.GROWING
                : upper != null && upper < 1 ? Trend.SHRINKING : Trend.UNCLEAR;
    double recentRate = recent * HALF_YEAR / recentDays;
    double previousRate = previous * HALF_YEAR / previousDays;
    return new Growth(
        recent,
        previous,
        recentRate,
        previousRate,
        previous == 0 ? null : recentRate / previousRate,
        lower,
        upper,
        trend);
  }

  private static double beta(double a, double b, double p) {
    return BetaDistribution.of(a, b).inverseCumulativeProbability(p);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }
}
