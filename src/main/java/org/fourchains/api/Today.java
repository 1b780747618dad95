package org.fourchains.api;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The day a question is asked of. Tests put a clock of their own in its place. */
@Component
public class Today {

  private final Clock clock;

  Today() {
    this(Clock.systemDefaultZone());
  }

  /** By another clock than that of the machine. */
  public Today(Clock clock) {
    this.clock = clock;
  }

  /**
   * The day asked for, today when none is.
   *
   * @throws Refusal.BadRequest when it lies in the future: what is not known yet would count as not
   *     there
   */
  public LocalDate asOf(@Nullable LocalDate asked) {
    LocalDate today = LocalDate.now(clock);
    if (asked != null && asked.isAfter(today)) {
      throw new Refusal.BadRequest(
          "asOf", "lies in the future: %s is after today, %s".formatted(asked, today));
    }
    return asked == null ? today : asked;
  }
}
