package org.fourchains.benchmark;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;

/** What answers take for one client and for eight, who ask without a pause. */
final class Clients {

  private static final int[] CLIENTS = {1, 8};
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(30);
  private static final long MEASURED = TimeUnit.SECONDS.toNanos(20);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /**
   * What one answer took.
   *
   * @param cpu without the time the thread waited for a processor
   */
  private record Took(long wall, long cpu) {}

  private Clients() {}

  /**
   * @param questions how many there are; each client begins at another one
   * @param ask answers the question of a number
   */
  static void measure(int questions, IntConsumer ask, PrintStream out) {
    run(questions, ask, 1, WARM_UP);
    for (int clients : CLIENTS) {
      long begin = System.nanoTime();
      List<Took> took = run(questions, ask, clients, MEASURED);
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

  /** Each client asks one question after another until the time is over. */
  private static List<Took> run(int questions, IntConsumer ask, int clients, long nanos) {
    long end = System.nanoTime() + nanos;
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Callable<List<Took>>> tasks = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int start = client * questions / clients;
        tasks.add(() -> ask(questions, ask, start, end));
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

  private static List<Took> ask(int questions, IntConsumer ask, int start, long end) {
    List<Took> took = new ArrayList<>();
    for (int i = start; System.nanoTime() < end; i++) {
      long begin = System.nanoTime();
      long work = THREADS.getCurrentThreadCpuTime();
      ask.accept(i % questions);
      work = THREADS.getCurrentThreadCpuTime() - work;
      took.add(new Took(System.nanoTime() - begin, work));
    }
    return took;
  }
}
