package org.fourchains.decisions;

import java.time.LocalDate;
import org.fourchains.api.Arguments;
import org.fourchains.api.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is asked for.
 *
 * @param hours planned for it, 0 to 2,000
 * @param revision of the answer that whoever decides has seen
 */
record DecisionInput(
    String process,
    String target,
    @Nullable String program,
    Verdict verdict,
    String reason,
    String by,
    @Nullable Integer hours,
    @Nullable Way way,
    @Nullable String note,
    @Nullable LocalDate deferUntil,
    @Nullable Integer revision) {

  /** No course is longer. */
  private static final int MOST_HOURS = 2_000;

  private static final int LONGEST_REASON = 1_000;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_NOTE = 4_000;

  /**
   * The same without spaces around its texts.
   *
   * @throws Refusal.BadRequest naming what cannot be
   */
  DecisionInput checked(LocalDate today) {
    if (hours != null) {
      Arguments.between("hours", hours, 0, MOST_HOURS);
    }
    if (deferUntil != null && verdict != Verdict.DEFER) {
      throw new Refusal.BadRequest("deferUntil", "only what is deferred has a day to come back");
    }
    if (deferUntil != null && !deferUntil.isAfter(today)) {
      throw new Refusal.BadRequest("deferUntil", deferUntil + " is not after today, " + today);
    }
    return new DecisionInput(
        process,
        target,
        program,
        verdict,
        said("reason", reason, LONGEST_REASON),
        said("by", by, LONGEST_NAME),
        hours,
        way,
        note == null || note.isBlank() ? null : said("note", note, LONGEST_NOTE),
        deferUntil,
        revision);
  }

  private static String said(String argument, String text, int longest) {
    String said = text.strip();
    if (said.isEmpty()) {
      throw new Refusal.BadRequest(argument, "is empty");
    }
    if (said.length() > longest) {
      throw new Refusal.BadRequest(
          argument, "is longer than %d characters: %d".formatted(longest, said.length()));
    }
    if (said.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
      throw new Refusal.BadRequest(argument, "has control characters in it");
    }
    return said;
  }
}
