package org.fourchains.search;

import java.util.Arrays;

/**
 * A text as names are looked for in it: folded, with hyphens and spaces only where they part Latin
 * words, and there as one space: "激光-MIG 复合焊" reads 激光mig复合焊, "Friction-stir welding" reads
 * friction stir welding.
 *
 * @param origin for each character of the reading its place in the text
 */
record Phrase(String reading, int[] origin) {

  static Phrase of(String text) {
    String folded = Folding.fold(text);
    StringBuilder reading = new StringBuilder(folded.length());
    int[] origin = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (parts(c)) {
        continue;
      }
      if (i > 0
          && parts(folded.charAt(i - 1))
          && !reading.isEmpty()
          && latin(c)
          && latin(reading.charAt(reading.length() - 1))) {
        origin[reading.length()] = i - 1;
        reading.append(' ');
      }
      origin[reading.length()] = i;
      reading.append(c);
    }
    return new Phrase(reading.toString(), Arrays.copyOf(origin, reading.length()));
  }

  /** The same with a word in place of a part; it stands where the part stands. */
  Phrase with(int start, int end, String word) {
    int[] places = new int[origin.length - (end - start) + word.length()];
    System.arraycopy(origin, 0, places, 0, start);
    for (int i = 0; i < word.length(); i++) {
      places[start + i] = origin[Math.min(start + i, end - 1)];
    }
    places[start + word.length() - 1] = origin[end - 1];
    System.arraycopy(origin, end, places, start + word.length(), origin.length - end);
    return new Phrase(reading.substring(0, start) + word + reading.substring(end), places);
  }

  /** The part of the text that a part of the reading stands for. */
  Span inText(int start, int end) {
    return new Span(origin[start], origin[end - 1] + 1);
  }

  /** Whether a name may begin or end between two characters of the reading. */
  boolean boundary(int place) {
    return place == 0
        || place == reading.length()
        || !latin(reading.charAt(place - 1))
        || !latin(reading.charAt(place));
  }

  /** Whether a name may end here, a plural s not counted. */
  boolean ending(int place) {
    return boundary(place)
        || place < reading.length()
            && reading.charAt(place) == 's'
            && boundary(place + 1)
            && Character.isLetter(reading.charAt(place - 1));
  }

  private static boolean parts(char c) {
    return c == ' ' || c == '-' || c == '_' || c >= '\u2010' && c <= '\u2015';
  }

  /** Letters and digits of scripts that put spaces between words. */
  private static boolean latin(char c) {
    return Character.isLetterOrDigit(c) && c < '\u2E80';
  }
}
