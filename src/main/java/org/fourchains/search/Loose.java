package org.fourchains.search;

import java.util.Arrays;

/**
 * A phrase without the spaces between its Latin words and without their plurals, so that "anti lock
 * brakes" reads as "antilock brake" does.
 *
 * @param starts for each character of the reading its place in the phrase
 * @param ends for each character of the reading the place in the phrase behind it and what was left
 *     out after it
 */
record Loose(String reading, int[] starts, int[] ends) {

  /** Of names that are shorter the spaces matter. */
  static final int SHORTEST = 5;

  static Loose of(Phrase phrase) {
    String text = phrase.reading();
    StringBuilder reading = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    int i = 0;
    while (i < text.length()) {
      int end = i + 1;
      while (end < text.length() && !phrase.boundary(end)) {
        end++;
      }
      int kept = text.charAt(i) == ' ' ? i : i + singular(text, i, end);
      for (int k = i; k < kept; k++) {
        starts[reading.length()] = k;
        ends[reading.length()] = k + 1 == kept ? end : k + 1;
        reading.append(text.charAt(k));
      }
      i = end;
    }
    int length = reading.length();
    return new Loose(
        reading.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** How much of a word is left without the s of a plural, as Lucene's S-stemmer has it. */
  private static int singular(String text, int start, int end) {
    int length = end - start;
    return length < 4
            || text.charAt(end - 1) != 's'
            || !Character.isLetter(text.charAt(end - 2))
            || "us".indexOf(text.charAt(end - 2)) >= 0
        ? length
        : length - 1;
  }
}
