package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTests {

  @Test
  void whatIsTheSameInEveryQueryIsNoChance() {
    Chance.Interval same = Chance.interval(new double[] {.25, .25, .25, .25});
    assertThat(same).isEqualTo(new Chance.Interval(.25, .25, .25));
  }

  /** A mean of n coins lies within 1.96 · √(p(1 − p) / n) of p nineteen times in twenty. */
  @Test
  void theIntervalOfCoinsIsThatOfTheBinomialDistribution() {
    double[] coins = IntStream.range(0, 400).mapToDouble(i -> i % 2).toArray();
    Chance.Interval interval = Chance.interval(coins);
    assertThat(interval.mean()).isEqualTo(.5);
    assertThat(interval.low()).isCloseTo(.5 - 1.96 * .5 / 20, within(.01));
    assertThat(interval.high()).isCloseTo(.5 + 1.96 * .5 / 20, within(.01));
  }

  /** Of the eight ways to give three equal differences a sign, two are as large. */
  @Test
  void threeQueriesThatAgreeMayBeChanceOneTimeInFour() {
    assertThat(Chance.ofDifference(new double[] {.1, .1, .1})).isCloseTo(.25, within(.02));
    assertThat(Chance.ofDifference(new double[] {-.1, -.1, -.1})).isCloseTo(.25, within(.02));
  }

  @Test
  void noDifferenceIsAlwaysChanceAndALargeOneHardlyEver() {
    assertThat(Chance.ofDifference(new double[10])).isEqualTo(1);
    double[] large = new double[40];
    Arrays.fill(large, .3);
    assertThat(Chance.ofDifference(large)).isCloseTo(1 / 10_001., within(1e-12));
  }

  @Test
  void nothingWasAsked() {
    assertThat(Chance.interval(new double[0])).isEqualTo(new Chance.Interval(0, 0, 0));
  }
}
