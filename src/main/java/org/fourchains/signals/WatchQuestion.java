package org.fourchains.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a watch list is asked for.
 *
 * @param graph as it was known on the day
 * @param program by whose courses "contained" is meant; by all, when none
 * @param begin the last day before the window
 */
record WatchQuestion(
    GraphSnapshot graph,
    @Nullable Node program,
    Scope scope,
    List<String> kinds,
    LocalDate begin,
    LocalDate asOf,
    SignalWeights weights) {

  private static final double MONTH = 365.25 / 12;

  boolean inWindow(LocalDate day) {
    return day.isAfter(begin) && !day.isAfter(asOf);
  }

  /**
   * How far an item alone makes a signal: the weight of its kind, halved with each half-life of its
   * age. What has no date, as that a firm uses a process, holds now.
   */
  double strength(EvidenceItem item) {
    double months = item.day().map(day -> ChronoUnit.DAYS.between(day, asOf) / MONTH).orElse(0.0);
    return weights.of(item.source().kind().name())
        * Math.pow(.5, Math.max(0, months) / weights.halfLife());
  }
}
