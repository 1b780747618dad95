package org.fourchains.vocabulary;

/**
 * A text that does not stand for a value of the type asked for; the message says what was expected.
 */
public final class BadValue extends RuntimeException {

  public BadValue(String message) {
    super(message);
  }
}
