package org.fourchains.benchmark;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.time.LocalDate;
import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;

/** Measures what the graph of a past day takes to make and to hold. */
final class PastDays {

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2006, 1, 1), LocalDate.of(2012, 1, 1), LocalDate.of(2023, 1, 1));

  private PastDays() {}

  /** After all dates the graph of a day is the graph itself: such days cost nothing to keep. */
  private static void letOthersGo(GraphSnapshot graph) {
    for (int year = 3000; year < 3010; year++) {
      graph.asOf(LocalDate.of(year, 1, 1));
    }
  }

  static void measure(GraphSnapshot graph, PrintStream out) {
    // The code is warm for the days that are measured, and none of them is held.
    for (int year = 2001; year <= 2005; year++) {
      graph.asOf(LocalDate.of(year, 6, 1));
    }
    for (LocalDate day : DAYS) {
      letOthersGo(graph);
      long before = Building.used();
      long begin = System.nanoTime();
      GraphSnapshot past = graph.asOf(day);
      long millis = (System.nanoTime() - begin) / 1_000_000;
      out.printf(
          "as of %s: %,d nodes, %,d relations, made in %,d ms, %,d MB more%n",
          day, past.nodeCount(), past.relationCount(), millis, Building.used() - before >> 20);
      Reference.reachabilityFence(past);
    }
  }
}
