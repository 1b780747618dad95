package org.fourchains.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fourchains.signals.Growth.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two counts compared. */
class GrowthTests {

  /** The chance of at least so many of n, summed term by term. */
  private static double atLeast(int k, int n, double p) {
    double sum = 0;
    for (int i = k; i <= n; i++) {
      double term = 1;
      for (int j = 0; j < i; j++) {
        term *= (double) (n - j) / (j + 1);
      }
      sum += term * Math.pow(p, i) * Math.pow(1 - p, n - i);
    }
    return sum;
  }

  @ParameterizedTest
  @CsvSource({"10, 2, 100, 100", "3, 9, 100, 100", "7, 7, 91, 92", "1, 20, 30, 60"})
  void atTheEndsOfTheIntervalEachTailHasTwoAndAHalfInAHundred(
      int recent, int previous, long recentDays, long previousDays) {
    Growth growth = Growth.of(recent, recentDays, previous, previousDays);
    int n = recent + previous;
    assertThat(atLeast(recent, n, share(growth.lower(), recentDays, previousDays)))
        .isEqualTo(.025, within(1e-9));
    double upper = Objects.requireNonNull(growth.upper());
    assertThat(1 - atLeast(recent + 1, n, share(upper, recentDays, previousDays)))
        .isEqualTo(.025, within(1e-9));
    assertThat(growth.ratio())
        .isEqualTo((double) recent / previous * previousDays / recentDays, within(1e-12));
  }

  /** The share of the recent half when its rate is so many times the other. */
  private static double share(double ratio, long recentDays, long previousDays) {
    return ratio * recentDays / (ratio * recentDays + previousDays);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, TOO_FEW",
    "5, 0, TOO_FEW",
    "0, 5, TOO_FEW",
    "6, 0, GROWING",
    "0, 6, SHRINKING",
    "4, 3, UNCLEAR",
    "10, 2, GROWING",
    "2, 10, SHRINKING",
    "8, 3, UNCLEAR"
  })
  void itSaysOnlyWhatTheCountsBear(int recent, int previous, Trend trend) {
    assertThat(Growth.of(recent, 100, previous, 100).trend()).isEqualTo(trend);
  }

  @Test
  void nothingBeforeLeavesTheRatioAndTheUpperEndOpen() {
    Growth growth = Growth.of(3, 365, 0, 365);
    assertThat(growth.ratio()).isNull();
    assertThat(growth.upper()).isNull();
    assertThat(growth.lower()).isPositive();
    assertThat(growth.recentPerHalfYear()).isEqualTo(3 / 2.0 * 365.25 / 365, within(1e-9));
    assertThat(Growth.of(0, 365, 3, 365).lower()).isZero();
  }

  /** From 2024-01-01 to 2024-01-11 are ten days: the halves are the 2nd to 6th and 7th to 11th. */
  @Test
  void aDayOnTheBorderBelongsToTheHalfThatEndsWithIt() {
    LocalDate begin = LocalDate.of(2024, 1, 1);
    Growth growth =
        Growth.of(
            List.of(
                begin,
                begin.plusDays(1),
                begin.plusDays(5),
                begin.plusDays(6),
                begin.plusDays(10),
                begin.plusDays(11)),
            begin,
            begin.plusDays(10));
    assertThat(growth.previous()).isEqualTo(2);
    assertThat(growth.recent()).isEqualTo(2);
  }
}
