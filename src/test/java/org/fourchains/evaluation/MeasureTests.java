package org.fourchains.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MeasureTests {

  private static final List<String> RANKED = List.of("a", "b", "c", "d", "e", "f");

  /** Right are b (place 2), d (place 4) and z, which is not ranked. */
  private static final Map<String, Double> GAINS = Map.of("b", 3., "d", 1., "z", 2.);

  @Test
  void valuesWorkedOutByHand() {
    assertThat(value(Measure.MAP, RANKED, GAINS)).isCloseTo((1 / 2. + 2 / 4.) / 3, within(1e-12));
    assertThat(value(Measure.MRR, RANKED, GAINS)).isEqualTo(.5);
    assertThat(value(Measure.P_3, RANKED, GAINS)).isCloseTo(1 / 3., within(1e-12));
    assertThat(value(Measure.P_5, RANKED, GAINS)).isEqualTo(.4);
    assertThat(value(Measure.P_10, RANKED, GAINS)).isEqualTo(.2);
    assertThat(value(Measure.R_5, RANKED, GAINS)).isCloseTo(2 / 3., within(1e-12));
    assertThat(value(Measure.S_5, RANKED, GAINS)).isEqualTo(1);
    assertThat(value(Measure.TOP_5, RANKED, GAINS)).isEqualTo(1);
  }

  /** log2 of 2, 3, 4 and 5 is 1, 1.58496, 2 and 2.32193. */
  @Test
  void nDcgWithBothGainsWorkedOutByHand() {
    assertThat(Measure.NDCG_10.of(RANKED, GAINS, Gain.LINEAR))
        .isCloseTo((3 / 1.58496 + 1 / 2.32193) / (3 + 2 / 1.58496 + 1 / 2.), within(1e-5));
    assertThat(Measure.NDCG_10.of(RANKED, GAINS, Gain.EXPONENTIAL))
        .isCloseTo((7 / 1.58496 + 1 / 2.32193) / (7 + 3 / 1.58496 + 1 / 2.), within(1e-5));
  }

  /** Five of the six right ones fill the best order: 1 + .63093 + .5 + .43068 + .38685. */
  @Test
  void nDcgOfTheFirstFiveIsMeasuredAgainstTheBestFive() {
    Map<String, Double> six = Map.of("c", 1., "f", 1., "v", 1., "w", 1., "x", 1., "y", 1.);
    assertThat(value(Measure.NDCG_5, RANKED, six)).isCloseTo(.5 / 2.94846, within(1e-5));
    assertThat(value(Measure.NDCG_5, List.of("c", "f", "v", "w", "x"), six)).isEqualTo(1);
  }

  @Test
  void whatComesAfterTheTenthPlaceCountsOnlyForTheMeasuresOfTheWholeList() {
    List<String> eleven = IntStream.rangeClosed(1, 11).mapToObj(i -> "n" + i).toList();
    Map<String, Double> last = Map.of("n11", 1.);
    assertThat(value(Measure.NDCG_10, eleven, last)).isZero();
    assertThat(value(Measure.R_10, eleven, last)).isZero();
    assertThat(value(Measure.MAP, eleven, last)).isCloseTo(1 / 11., within(1e-12));
    assertThat(value(Measure.MRR, eleven, last)).isCloseTo(1 / 11., within(1e-12));
  }

  @Test
  void noAnswerIsWorthNothingAndThePerfectOneEverything() {
    for (Measure measure : Measure.values()) {
      assertThat(value(measure, List.of(), GAINS)).as(measure.label).isZero();
    }
    List<String> best = List.of("b", "z", "d");
    for (Measure measure :
        List.of(
            Measure.NDCG_10,
            Measure.NDCG_5,
            Measure.MAP,
            Measure.MRR,
            Measure.P_3,
            Measure.R_5,
            Measure.TOP_5)) {
      assertThat(value(measure, best, GAINS)).as(measure.label).isEqualTo(1);
    }
  }

  @RepeatedTest(200)
  void theyAgreeWithASlowOracle() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> ranked =
        new ArrayList<>(
            IntStream.range(0, random.nextInt(30)).mapToObj(Integer::toString).toList());
    Collections.shuffle(ranked, random);
    Map<String, Double> gains = new HashMap<>();
    for (int i = 0; i <= random.nextInt(8); i++) {
      gains.put(Integer.toString(random.nextInt(40)), (double) random.nextInt(4));
    }
    gains.put("40", 1.);
    Gain worth = random.nextBoolean() ? Gain.LINEAR : Gain.EXPONENTIAL;
    for (Measure measure : Measure.values()) {
      assertThat(measure.of(ranked, gains, worth))
          .as("%s, seed %d", measure.label, seed)
          .isCloseTo(Oracle.of(measure, ranked, gains, worth), within(1e-12))
          .isBetween(0., 1 + 1e-12);
    }
  }

  private static double value(Measure measure, List<String> ranked, Map<String, Double> gains) {
    return measure.of(ranked, gains, Gain.LINEAR);
  }
}
