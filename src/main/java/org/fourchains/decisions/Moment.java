package org.fourchains.decisions;

import java.time.Instant;
import java.time.LocalDate;

/** When something is decided, and by which request. @param day where the program runs */
record Moment(Instant at, LocalDate day, String source) {}
