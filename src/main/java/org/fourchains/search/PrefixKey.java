package org.fourchains.search;

/**
 * The beginning of a reading as a number: such numbers are ordered as readings are, and all that
 * begin alike lie in one range. One byte for ASCII, two for Chinese characters, each a code of its
 * own; the rest of Unicode shares codes.
 *
 * @param low the least number of what begins so
 * @param bits how many of its leading bits say something
 * @param characters how many characters found room
 * @param certain whether no character shares its code with another
 */
record PrefixKey(long low, int bits, int characters, boolean certain) {

  static final int HAN_BITS = 16;

  private static final char FIRST_HAN = '\u2E80';
  private static final char LAST_HAN = '\u9FFF';
  private static final int SHARED = LAST_HAN - FIRST_HAN + 1;
  private static final int SHARED_CODES = (1 << 15) - SHARED;

  /** Nothing, which everything begins with. */
  static final PrefixKey EMPTY = new PrefixKey(Long.MIN_VALUE, 0, 0, true);

  static PrefixKey of(String reading, int from) {
    PrefixKey key = EMPTY;
    for (int i = from; i < reading.length(); i++) {
      PrefixKey longer = key.then(reading.charAt(i));
      if (longer == key) {
        break;
      }
      key = longer;
    }
    return key;
  }

  /** The number alone, for the many that are stored. */
  static long low(String reading, int from) {
    long packed = 0;
    int bits = 0;
    for (int i = from; i < reading.length(); i++) {
      char c = reading.charAt(i);
      int width = width(c);
      if (bits + width > Long.SIZE) {
        break;
      }
      bits += width;
      packed |= code(c) << (Long.SIZE - bits);
    }
    return packed ^ Long.MIN_VALUE;
  }

  /** With one more character; the same where there is no room for it. */
  PrefixKey then(char c) {
    int longer = bits + width(c);
    return longer > Long.SIZE
        ? this
        : new PrefixKey(
            low ^ code(c) << (Long.SIZE - longer),
            longer,
            characters + 1,
            certain && (c < 0x80 || isHan(c)));
  }

  /** The greatest number of what begins so. */
  long high() {
    return bits == Long.SIZE ? low : low | -1L >>> bits;
  }

  boolean hasRoom(int width) {
    return bits + width <= Long.SIZE;
  }

  /** Whether lying in the range means to begin with the reading. */
  boolean holds(String reading, int from) {
    return certain && characters == reading.length() - from;
  }

  /** The character that a stored number has behind this; 0 where it is no Chinese one. */
  char next(long stored) {
    long code = (stored ^ Long.MIN_VALUE) >>> (Long.SIZE - HAN_BITS - bits) & 0xFFFF;
    int han = (int) code & 0x7FFF;
    return code >= 0x8000 && han < SHARED ? (char) (FIRST_HAN + han) : 0;
  }

  static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }

  private static int width(char c) {
    return c < 0x80 ? Byte.SIZE : HAN_BITS;
  }

  private static long code(char c) {
    return c < 0x80 ? c : 0x8000L | (isHan(c) ? c - FIRST_HAN : SHARED + c % SHARED_CODES);
  }
}
