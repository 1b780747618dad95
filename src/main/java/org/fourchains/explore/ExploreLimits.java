package org.fourchains.explore;

import java.time.Duration;
import org.fourchains.api.Arguments;

/** What an answer may cost. */
record ExploreLimits(int rows, Duration time) {

  /** Longer than this nobody waits before a page; a longer question belongs to a terminal. */
  static final int MOST_MILLISECONDS = 60_000;

  static ExploreLimits of(int first, int milliseconds) {
    return new ExploreLimits(
        Arguments.first(first),
        Duration.ofMillis(Arguments.between("milliseconds", milliseconds, 1, MOST_MILLISECONDS)));
  }
}
