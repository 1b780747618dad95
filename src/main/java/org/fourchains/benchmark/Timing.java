package org.fourchains.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a set of questions takes on one thread.
 *
 * @param best each question's shortest time in milliseconds, ascending: what it takes when nobody
 *     else uses the machine
 * @param all every time measured, ascending
 * @param allocated bytes that a question leaves to the garbage collector
 */
record Timing(double[] best, double[] all, long allocated) {

  static final Duration WARM_UP = Duration.ofSeconds(5);
  private static final int ROUNDS = 5;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /**
   * Measures several ways to answer the same questions side by side, so that what else the machine
   * does disturbs them alike.
   */
  static List<Timing> of(int questions, List<IntConsumer> ways) {
    return of(questions, ways, WARM_UP);
  }

  /**
   * The same.
   *
   * @param warmUp how long each way is tried before it is measured
   */
  static List<Timing> of(int questions, List<IntConsumer> ways, Duration warmUp) {
    long begin = System.nanoTime();
    for (int i = 0; System.nanoTime() - begin < warmUp.toNanos() * ways.size(); i++) {
      ways.get(i / questions % ways.size()).accept(i % questions);
    }
    double[][][] millis = new double[ways.size()][questions][ROUNDS];
    long[] allocated = new long[ways.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int way = 0; way < ways.size(); way++) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < questions; i++) {
          long start = System.nanoTime();
          ways.get(way).accept(i);
          millis[way][i][round] = (System.nanoTime() - start) / 1e6;
        }
        allocated[way] = (THREADS.getCurrentThreadAllocatedBytes() - before) / questions;
      }
    }
    return IntStream.range(0, ways.size())
        .mapToObj(way -> of(millis[way], allocated[way]))
        .toList();
  }

  private static Timing of(double[][] millis, long allocated) {
    return new Timing(
        Stream.of(millis).mapToDouble(t -> Arrays.stream(t).min().orElseThrow()).sorted().toArray(),
        Stream.of(millis).flatMapToDouble(Arrays::stream).sorted().toArray(),
        allocated);
  }

  static double quantile(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
  }

  @Override
  public String toString() {
    return "best of %d rounds: min %.3f p50 %.3f p95 %.3f ms; all rounds: p50 %.3f p95 %.3f ms; %,d KB a question"
        .formatted(
            ROUNDS,
            best[0],
            quantile(best, .5),
            quantile(best, .95),
            quantile(all, .5),
            quantile(all, .95),
            allocated >> 10);
  }
}
