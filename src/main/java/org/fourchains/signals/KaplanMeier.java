package org.fourchains.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The product-limit estimate of the share that has had no event yet, from times of which some are
 * censored: Kaplan and Meier, J. Am. Stat. Assoc. 53 (1958) 457–481. A time that is censored on the
 * day of an event counts as at risk on it.
 *
 * @param steps one for each time with an event, ascending
 * @param last the longest time seen, with or without an event; 0 without any
 */
record KaplanMeier(int count, int events, List<SurvivalStep> steps, int last) {

  private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(.975);

  /** A time in days, 0 or more, and whether it ended with the event or is censored. */
  record Time(int days, boolean event) {}

  /**
   * The estimate from a time on.
   *
   * @param atRisk without event or censoring until just before it
   * @param censored on that day
   * @param survival 0 to 1
   * @param variance by Greenwood's formula
   * @param lower of the interval that covers 95 of 100, on the scale of log(−log S): it stays
   *     between 0 and 1 (Kalbfleisch and Prentice 1980); none where the survival is 0
   */
  record SurvivalStep(
      int days,
      int atRisk,
      int events,
      int censored,
      double survival,
      double variance,
      @Nullable Double lower,
      @Nullable Double upper) {}

  /**
   * The first time by which half have had the event. The interval is that of Brookmeyer and Crowley
   * (Biometrics 38, 1982) on the same scale: the first times at which a band falls to a half.
   *
   * @param days none when fewer than half have had the event so far, likewise for the interval
   */
  record Median(@Nullable Integer days, @Nullable Integer lower, @Nullable Integer upper) {}

  /** What happened on one day. */
  private static final class Tally {
    private int events;
    private int censored;
  }

  /** O(n · log n). */
  static KaplanMeier of(List<Time> times) {
    NavigableMap<Integer, Tally> days = new TreeMap<>();
    for (Time time : times) {
      Tally tally = days.computeIfAbsent(time.days(), d -> new Tally());
      tally.events += time.event() ? 1 : 0;
      tally.censored += time.event() ? 0 : 1;
    }
    return new KaplanMeier(
        times.size(),
        (int) times.stream().filter(Time::event).count(),
        steps(days, times.size()),
        days.isEmpty() ? 0 : days.lastKey());
  }

  private static List<SurvivalStep> steps(NavigableMap<Integer, Tally> days, int count) {
    List<SurvivalStep> steps = new ArrayList<>();
    int atRisk = count;
    double survival = 1;
    double greenwood = 0;
    for (Map.Entry<Integer, Tally> day : days.entrySet()) {
      Tally tally = day.getValue();
      if (tally.events > 0) {
        survival *= (double) (atRisk - tally.events) / atRisk;
        greenwood += tally.events / ((double) atRisk * (atRisk - tally.events));
        steps.add(step(day.getKey(), atRisk, tally, survival, greenwood));
      }
      atRisk -= tally.events + tally.censored;
    }
    return steps;
  }

  private static SurvivalStep step(
      int days, int atRisk, Tally tally, double survival, double greenwood) {
    if (tally.events == atRisk) {
      return new SurvivalStep(days, atRisk, tally.events, tally.censored, 0, 0, null, null);
    }
    double log = Math.log(survival);
    double reach = Z * Math.sqrt(greenwood) / -log;
    return new SurvivalStep(
        days,
        atRisk,
        tally.events,
        tally.censored,
        survival,
        survival * survival * greenwood,
        Math.exp(log * Math.exp(reach)),
        Math.exp(log * Math.exp(-reach)));
  }

  Median median() {
    return new Median(
        first(SurvivalStep::survival), first(SurvivalStep::lower), first(SurvivalStep::upper));
  }

  private interface Height {
    @Nullable Double of(SurvivalStep step);
  }

  /** A hair above a half: products of fractions may miss it by the last bit. */
  private @Nullable Integer first(Height height) {
    for (SurvivalStep step : steps) {
      Double value = height.of(step);
      if (value != null && value <= .5 + 1e-12) {
        return step.days();
      }
    }
    return null;
  }
}
