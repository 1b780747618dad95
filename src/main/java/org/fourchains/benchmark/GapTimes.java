package org.fourchains.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
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

  private static final int SAMPLE = 20;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * What one answer took.
   *
   * @param cpu without the time the thread waited for a processor
   */
  private record Took(long wall, long cpu) {}

  private GapTimes() {}

  static void measure(GraphSnapshot graph, PrintStream out) {
    List<Node> programs = graph.nodes(graph.vocabulary().kind("Program")).toList();
    double courses =
        programs.stream().mapToLong(p -> p.linked("PART_OF", false).count()).average().orElse(0);
    double listed =
        programs.stream()
            .limit(SAMPLE)
            .mapToInt(program -> Gaps.ofProgram(program, 10_000, NEVER).size())
            .average()
            .orElse(0);
    out.printf(
        "gaps: %d programs of %.0f courses, %.0f gaps each (at most 10,000 counted)%n",
        programs.size(), courses, listed);
    run(programs, 1, WARM_UP);
    for (int clients : new int[] {1, 8}) {
      long begin = System.nanoTime();
      List<Took> took = run(programs, clients, MEASURED);
      double seconds = (System.nanoTime() - begin) / 1e9;
      out.printf(
          "  %d clients: %s; of it at work: %s; %.0f answers a second%n",
          clients, times(took, Took::wall), times(took, Took::cpu), took.size() / seconds);
    }
  }

  private static String times(List<Took> took, ToLongFunction<Took> time) {
    double[] millis = took.stream().mapToDouble(t -> time.applyAsLong(t) / 1e6).sorted().toArray();
    return "min %.2f p50 %.2f p95 %.2f max %.2f ms"
        .formatted(
            millis[0],
            Timing.quantile(millis, .5),
            Timing.quantile(millis, .95),
            millis[millis.length - 1]);
  }

  /** Each client asks for one program after another until the time is over. */
  private static List<Took> run(List<Node> programs, int clients, long nanos) {
    long end = System.nanoTime() + nanos;
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Took>>> tasks = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int start = client * programs.size() / clients;
        tasks.add(() -> ask(programs, start, end));
      }
      List<Took> all = new ArrayList<>();
      for (Future<List<Took>> times : pool.invokeAll(tasks)) {
        all.addAll(times.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Took> ask(List<Node> programs, int start, long end) {
    List<Took> took = new ArrayList<>();
    for (int i = start; System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      long work = THREADS.getCurrentThreadCpuTime();
      List<Gap> gaps = Gaps.ofProgram(programs.get(i % programs.size()), FIRST, NEVER);
      work = THREADS.getCurrentThreadCpuTime() - work;
      took.add(new Took(System.nanoTime() - begin, work));
      if (gaps.size() > FIRST) {
        throw new IllegalStateException("too many gaps");
      }
    }
    return took;
  }
}
