package org.fourchains.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.fourchains.signals.KaplanMeier.SurvivalStep;
import org.fourchains.signals.KaplanMeier.Time;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Against a published example, and against the definition worked out the long way. */
class KaplanMeierTests {

  /**
   * Weeks in remission of 21 leukaemia patients under 6-mercaptopurine, minus for censored:
   * Freireich and others, Blood 21 (1963) 699–716; printed with its estimate in most textbooks, as
   * in Collett, Modelling Survival Data, and Kleinbaum and Klein, Survival Analysis.
   */
  private static final int[] WEEKS = {
    6, 6, 6, 7, 10, 13, 16, 22, 23, -6, -9, -10, -11, -17, -19, -20, -25, -32, -32, -34, -35
  };

  private static List<Time> times(int... days) {
    List<Time> times = new ArrayList<>();
    for (int day : days) {
      times.add(new Time(Math.abs(day), day >= 0));
    }
    return times;
  }

  private final KaplanMeier leukaemia = KaplanMeier.of(times(WEEKS));

  @Test
  void theRemissionsUnderMercaptopurineSurviveAsPrinted() {
    assertThat(leukaemia.steps())
        .extracting(SurvivalStep::days)
        .containsExactly(6, 7, 10, 13, 16, 22, 23);
    assertThat(leukaemia.steps())
        .extracting(SurvivalStep::atRisk)
        .containsExactly(21, 17, 15, 12, 11, 7, 6);
    assertThat(leukaemia.steps())
        .extracting(SurvivalStep::events)
        .containsExactly(3, 1, 1, 1, 1, 1, 1);
    double[] printed = {.857, .807, .753, .690, .627, .538, .448};
    // Standard errors as Kleinbaum and Klein and the manuals of SAS and R print them.
    double[] errors = {.0764, .0869, .0963, .1068, .1141, .1282, .1346};
    for (int i = 0; i < printed.length; i++) {
      SurvivalStep step = leukaemia.steps().get(i);
      assertThat(step.survival()).isEqualTo(printed[i], within(.0005));
      assertThat(Math.sqrt(step.variance())).isEqualTo(errors[i], within(.00005));
    }
    assertThat(leukaemia.count()).isEqualTo(21);
    assertThat(leukaemia.events()).isEqualTo(9);
    assertThat(leukaemia.last()).isEqualTo(35);
  }

  /**
   * At 6 weeks S = 6/7 and Greenwood's sum is 3/(21·18); ln S = −.15415, θ = ln .15415 = −1.8698,
   * its error .57794; exp(−exp(θ ± 1.95996 · .57794)) = .6197 and .9515.
   */
  @Test
  void theIntervalIsThatOnTheLogLogScale() {
    SurvivalStep first = leukaemia.steps().getFirst();
    assertThat(first.lower()).isEqualTo(.6197, within(.00005));
    assertThat(first.upper()).isEqualTo(.9516, within(.0001));
    assertThat(first.censored()).isEqualTo(1);
  }

  /** SAS prints 23 (13, .) for the same data. */
  @Test
  void theMedianHasAnIntervalThatMayBeOpen() {
    assertThat(leukaemia.median()).isEqualTo(new KaplanMeier.Median(23, 13, null));
  }

  @Test
  void withoutCasesWithoutEventsAndAfterTheLastOneItSaysWhatItCan() {
    KaplanMeier none = KaplanMeier.of(List.of());
    assertThat(none.steps()).isEmpty();
    assertThat(none.median()).isEqualTo(new KaplanMeier.Median(null, null, null));
    KaplanMeier open = KaplanMeier.of(times(-5, -9));
    assertThat(open.steps()).isEmpty();
    assertThat(open.last()).isEqualTo(9);
    KaplanMeier all = KaplanMeier.of(times(0, 4));
    assertThat(all.steps().getFirst().survival()).isEqualTo(.5);
    assertThat(all.steps().getLast().survival()).isZero();
    assertThat(all.steps().getLast().lower()).isNull();
    assertThat(all.steps().getLast().variance()).isZero();
    assertThat(all.median().days()).isZero();
  }

  @RepeatedTest(20)
  void everyStepIsTheProductOverAllDaysBeforeIt() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Time> times = new ArrayList<>();
    int size = random.nextInt(1, 80);
    for (int i = 0; i < size; i++) {
      times.add(new Time(random.nextInt(30), random.nextInt(3) > 0));
    }
    KaplanMeier estimate = KaplanMeier.of(times);
    int step = 0;
    double survival = 1;
    double sum = 0;
    for (int day = 0; day < 30; day++) {
      int today = day;
      long atRisk = times.stream().filter(t -> t.days() >= today).count();
      long events = times.stream().filter(t -> t.days() == today && t.event()).count();
      if (events == 0) {
        continue;
      }
      survival *= 1 - (double) events / atRisk;
      sum += events / ((double) atRisk * (atRisk - events));
      SurvivalStep found = estimate.steps().get(step++);
      assertThat(found.days()).as("seed %d", seed).isEqualTo(day);
      assertThat((long) found.atRisk()).as("seed %d", seed).isEqualTo(atRisk);
      assertThat(found.survival()).as("seed %d", seed).isEqualTo(survival, within(1e-12));
      if (survival > 1e-9) {
        assertThat(found.variance())
            .as("seed %d", seed)
            .isEqualTo(survival * survival * sum, within(1e-12));
        assertThat(Objects.requireNonNull(found.lower())).isBetween(0.0, found.survival());
        assertThat(Objects.requireNonNull(found.upper())).isBetween(found.survival(), 1.0);
      }
    }
    assertThat(estimate.steps()).as("seed %d", seed).hasSize(step);
  }
}
