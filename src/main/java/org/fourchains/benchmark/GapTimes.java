package org.fourchains.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.fourchains.api.Deadline;
import org.fourchains.coverage.Gap;
import org.fourchains.coverage.Gaps;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** What the first 50 gaps of a program take, evidence included, for one client and for several. */
final class GapTimes {

  private static final int FIRST = 50;
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(10);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(20);
  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));

  private GapTimes() {}

  static void measure(GraphSnapshot graph, PrintStream out) {
    List<Node> programs = graph.nodes(graph.vocabulary().kind("Program")).toList();
    double courses =
        programs.stream().mapToLong(p -> p.linked("PART_OF", false).count()).average().orElse(0);
    long evidence =
        programs.stream()
            .flatMap(program -> Gaps.ofProgram(program, FIRST, NEVER).stream())
            .mapToLong(gap -> gap.evidence().size())
            .sum();
    long listed =
        programs.stream().mapToLong(program -> Gaps.ofProgram(program, 10_000, NEVER).size()).sum();
    out.printf(
        "gaps: %d programs of %.0f courses, %,d gaps and, in the first %d, %.1f paths each%n",
        programs.size(), courses, listed / programs.size(), FIRST, (double) evidence / programs.size() / FIRST);
    run(programs, 1, WARM_UP);
    for (int clients : new int[] {1, 8}) {
      long begin = System.nanoTime();
      double[] millis = run(programs, clients, MEASURED);
      double seconds = (System.nanoTime() - begin) / 1e9;
      out.printf(
          "  %d clients: p50 %.2f p95 %.2f max %.2f ms, %.0f answers a second%n",
          clients,
          Timing.quantile(millis, .5),
          Timing.quantile(millis, .95),
          millis[millis.length - 1],
          millis.length / seconds);
    }
  }

  /** Each client asks for one program after another until the time is over; all times, ascending. */
  private static double[] run(List<Node> programs, int clients, long nanos) {
    long end = System.nanoTime() + nanos;
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Double>>> tasks = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int start = client * programs.size() / clients;
        tasks.add(() -> ask(programs, start, end));
      }
      List<Double> all = new ArrayList<>();
      for (Future<List<Double>> times : pool.invokeAll(tasks)) {
        all.addAll(times.get());
      }
      return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Double> ask(List<Node> programs, int start, long end) {
    List<Double> millis = new ArrayList<>();
    for (int i = start; System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      List<Gap> gaps = Gaps.ofProgram(programs.get(i % programs.size()), FIRST, NEVER);
      millis.add((System.nanoTime() - begin) / 1e6);
      if (gaps.size() > FIRST) {
        throw new IllegalStateException("too many gaps");
      }
    }
    return millis;
  }
}
