package org.fourchains.search;

/**
 * Somebody asked with a text, of at most {@value #LONGEST} characters; published once for each
 * question that is answered by reading it.
 */
public record TextRead(String text) {

  /** Longer texts are refused. */
  public static final int LONGEST = 20_000;
}
