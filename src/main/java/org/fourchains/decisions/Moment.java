package org.fourchains.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** When something is decided, and by which request. @param day where the program runs */
record Moment(Instant at, LocalDate day, String source) {

  static Moment now(String source) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return new Moment(now, LocalDate.ofInstant(now, ZoneId.systemDefault()), source);
  }
}
