package org.fourchains.explore;

/** A file that is no question; the message names the line, counted from 1. */
final class BadQuestion extends RuntimeException {

  BadQuestion(int line, String reason) {
    super(line + ": " + reason);
  }
}
