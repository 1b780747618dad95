package org.fourchains.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that could not be taken over, and why.
 *
 * @param line the line of the file at which the row begins, counted from 1; null when the whole
 *     file is meant
 * @param column null when the whole row is meant
 * @param value what stands there, cut to 200 characters
 */
public record Reject(
    String file,
    @Nullable Long line,
    @Nullable String column,
    String reason,
    @Nullable String value) {

  private static final int LONGEST = 200;

  public Reject {
    if (value != null && value.length() > LONGEST) {
      value = value.substring(0, LONGEST);
    }
  }
}
