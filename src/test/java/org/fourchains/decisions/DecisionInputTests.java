package org.fourchains.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fourchains.api.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionInputTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private static DecisionInput input(
      Verdict verdict,
      String reason,
      String by,
      @Nullable Integer hours,
      @Nullable String note,
      @Nullable LocalDate until) {
    return new DecisionInput(
        "Process:P", "Unit:u", null, verdict, reason, by, hours, null, note, until, null);
  }

  private static void refused(DecisionInput input, String message) {
    assertThatThrownBy(() -> input.checked(TODAY))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessage(message);
  }

  @Test
  void textsLoseTheSpacesAroundThemAndAnEmptyNoteIsNone() {
    DecisionInput checked =
        input(Verdict.DEFER, "\u3000too\nearly ", " me ", 0, " ", TODAY.plusDays(1)).checked(TODAY);
    assertThat(checked)
        .returns("too\nearly", DecisionInput::reason)
        .returns("me", DecisionInput::by)
        .returns(null, DecisionInput::note);
  }

  @Test
  void whatCannotBeIsNamed() {
    refused(input(Verdict.REJECT, " \n", "me", null, null, null), "reason: is empty");
    refused(input(Verdict.REJECT, "why", "\u3000", null, null, null), "by: is empty");
    refused(
        input(Verdict.REJECT, "x".repeat(1_001), "me", null, null, null),
        "reason: is longer than 1000 characters: 1001");
    refused(
        input(Verdict.REJECT, "why", "x".repeat(101), null, null, null),
        "by: is longer than 100 characters: 101");
    refused(
        input(Verdict.ACCEPT, "why", "me", null, "x".repeat(4_001), null),
        "note: is longer than 4000 characters: 4001");
    refused(
        input(Verdict.ACCEPT, "why\u0000", "me", null, null, null),
        "reason: has control characters in it");
    refused(
        input(Verdict.ACCEPT, "why", "me", -1, null, null),
        "hours: must lie between 0 and 2000, not -1");
    refused(
        input(Verdict.REJECT, "why", "me", null, null, TODAY.plusDays(1)),
        "deferUntil: only what is deferred has a day to come back");
    refused(
        input(Verdict.DEFER, "why", "me", null, null, TODAY),
        "deferUntil: 2026-05-04 is not after today, 2026-05-04");
  }

  @Test
  void theLongestThatMayBeSaidMayBeSaid() {
    assertThat(
            input(
                    Verdict.ACCEPT,
                    "x".repeat(1_000),
                    "x".repeat(100),
                    2_000,
                    "x".repeat(4_000),
                    null)
                .checked(TODAY)
                .reason())
        .hasSize(1_000);
  }
}
