package org.fourchains.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What passes on the clock, and the time that all threads of this program keep processors busy. */
record Stopwatch(long began, long busy) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  static Stopwatch started() {
    return new Stopwatch(System.nanoTime(), SYSTEM.getProcessCpuTime());
  }

  double seconds() {
    return (System.nanoTime() - began) / 1e9;
  }

  double processorSeconds() {
    return (SYSTEM.getProcessCpuTime() - busy) / 1e9;
  }

  @Override
  public String toString() {
    return "%,.1f s (%,.1f s of processor time)".formatted(seconds(), processorSeconds());
  }
}
