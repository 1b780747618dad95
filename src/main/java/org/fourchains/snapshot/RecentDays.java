package org.fourchains.snapshot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * The graphs of the last days asked; whoever plans asks several questions of one day. Caffeine
 * would rather keep days that were asked often once than the one asked now. A day is made once,
 * also when several ask for it at the same time, and nobody waits for another day. Safe for many
 * threads.
 */
final class RecentDays {

  /** A day can take as much as the whole graph's relations. */
  private static final int MOST = 3;

  private final Map<LocalDate, Supplier<GraphSnapshot>> days =
      new LinkedHashMap<>(8, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Supplier<GraphSnapshot>> eldest) {
          return size() > MOST;
        }
      };

  GraphSnapshot get(LocalDate day, Supplier<GraphSnapshot> made) {
    Supplier<GraphSnapshot> graph;
    synchronized (days) {
      graph = days.computeIfAbsent(day, d -> SingletonSupplier.of(made));
    }
    return Objects.requireNonNull(graph.get());
  }
}
