package org.fourchains.candidates;

import java.time.OffsetDateTime;

/**
 * A word or several that people asked with and no node uses.
 *
 * @param seen in how many texts
 * @param example a short part of the first of them; empty once decided
 */
record CandidateTerm(
    String term, int seen, OffsetDateTime first, OffsetDateTime last, String example, State state) {

  /** What the owners of the vocabulary say of it. */
  enum State {
    OPEN,
    ACCEPTED,
    REJECTED
  }

  /** What they can decide. */
  enum Decision {
    ACCEPTED(State.ACCEPTED),
    REJECTED(State.REJECTED);

    final State state;

    Decision(State state) {
      this.state = state;
    }
  }
}
