package org.fourchains.search;

import java.text.Normalizer;

/**
 * One spelling for texts that differ only in form: full-width and half-width, capitals, superscript
 * and subscript digits, traditional and simplified characters. Every character stays at its place,
 * so that a span of the folded text is a span of the text itself. Half surrogates and control
 * characters become spaces.
 */
final class Folding {

  private static final char FIRST_HAN = 0x4E00;
  private static final char LAST_HAN = 0x9FFF;
  private static final char[] SIMPLIFIED = simplified();

  private Folding() {}

  /** The folded text, of the same length. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      folded.appendCodePoint(fold(c));
    }
    return folded.toString();
  }

  /** The folded text with single spaces and nothing around it: what whole names are compared by. */
  static String foldName(String name) {
    return fold(name).strip().replaceAll("\\s+", " ");
  }

  private static int fold(int c) {
    if (isHan(c)) {
      return SIMPLIFIED[c - FIRST_HAN];
    }
    if (c < 0x80) {
      return c < ' ' || c == 0x7F ? ' ' : Character.toLowerCase(c);
    }
    if (Character.isSurrogate((char) c) && Character.isBmpCodePoint(c)
        || Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)) {
      return ' ';
    }
    int lower = Character.toLowerCase(compatible(c));
    return Character.charCount(lower) == Character.charCount(c) ? lower : c;
  }

  private static int compatible(int c) {
    String normal = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return normal.codePointCount(0, normal.length()) == 1 ? normal.codePointAt(0) : c;
  }

  private static boolean isHan(int c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  private static char[] simplified() {
    char[] simplified = new char[LAST_HAN - FIRST_HAN + 1];
    for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
      simplified[c - FIRST_HAN] = c;
    }
    // The library that comes with this table prints when it reads it.
    for (String line : Lines.of("nlp/chinese_ts_char.txt")) {
      String[] forms = line.split(" ");
      if (forms.length > 1 && isHan(forms[0].codePointAt(0)) && isHan(forms[1].codePointAt(0))) {
        simplified[forms[0].charAt(0) - FIRST_HAN] = forms[1].charAt(0);
      }
    }
    return simplified;
  }
}
