package org.fourchains.api;

import java.time.Duration;

/**
 * Until when a question must be answered. Work that may take long asks {@link #check} now and then.
 */
public record Deadline(long nanoTime, Duration limit) {

  public static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos(), limit);
  }

  /**
   * Goes on, or stops the question.
   *
   * @throws Refusal.LimitExceeded when the time is over
   */
  public void check() {
    if (System.nanoTime() - nanoTime > 0) {
      throw new Refusal.LimitExceeded(
          "the question took longer than " + limit.toMillis() + " ms, which is the limit");
    }
  }
}
