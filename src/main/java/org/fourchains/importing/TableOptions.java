package org.fourchains.importing;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read; what is null is found out from the file.
 *
 * @param quote one character, or {@value #NO_QUOTE}
 * @param sheet the name of a sheet, or its number counted from 1; the first without it
 */
record TableOptions(
    @Nullable String delimiter,
    @Nullable Charset encoding,
    @Nullable String quote,
    @Nullable String sheet) {

  static final String NO_QUOTE = "none";
  static final TableOptions FOUND_OUT = new TableOptions(null, null, null, null);

  /** A character that no text file holds stands for no quote: the CSV library wants one. */
  private static final char NEVER = '\u0001';

  char quoteCharacter() {
    return quote == null ? '"' : quote.equals(NO_QUOTE) ? NEVER : quote.charAt(0);
  }
}
