package org.fourchains.importing;

/** How text in files is tidied up. */
final class Texts {

  private Texts() {}

  /** Without white space at the ends, that which spreadsheets like to leave there included. */
  static String trim(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (start < end && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** White space, the no-break space, the zero-width space and the byte order mark. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
  }
}
