package org.fourchains.decisions;

/** What is decided on a proposal; a proposal deferred is shown again. */
enum Verdict {
  ACCEPT,
  REJECT,
  DEFER
}
