package org.fourchains.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the program say that it is ready only when the vectors of a small record, such as the seed,
 * are there; those of a large one come while it answers.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnBooleanProperty(name = "fourchains.follow", matchIfMissing = true)
class MeaningFirst implements ApplicationRunner {

  /** Nobody waits for more texts than these, half a minute's work. */
  private static final int SMALL = 5_000;

  private final SearchIndex index;
  private final MeaningProgress progress;

  MeaningFirst(SearchIndex index, MeaningProgress progress) {
    this.index = index;
    this.progress = progress;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (index.missing().count() <= SMALL) {
      progress.await();
    }
  }
}
