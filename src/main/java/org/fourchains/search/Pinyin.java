package org.fourchains.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How Chinese characters are read, without tones, ü as v and as u. A character that is read in
 * several ways (长 as zhang and as chang) has all of them: which one is meant depends on a word that
 * is still being typed.
 */
final class Pinyin {

  /** What comes behind the third reading is dialect or history. */
  private static final int MOST_READINGS = 3;

  private static final char FIRST = '\u4E00';
  private static final char LAST = '\u9FFF';
  private static final List<List<String>> READINGS = readings();

  private Pinyin() {}

  /** The readings of a character, the usual one first; none for what is no Chinese character. */
  static List<String> of(char c) {
    return c < FIRST || c > LAST ? List.of() : READINGS.get(c - FIRST);
  }

  /** The different first letters of the readings. */
  static char[] initials(char c) {
    StringBuilder initials = new StringBuilder();
    for (String reading : of(c)) {
      if (initials.indexOf(reading.substring(0, 1)) < 0) {
        initials.append(reading.charAt(0));
      }
    }
    return initials.toString().toCharArray();
  }

  private static List<List<String>> readings() {
    return IntStream.rangeClosed(FIRST, LAST).mapToObj(c -> readings((char) c)).toList();
  }

  private static List<String> readings(char c) {
    return PinyinHelper.toPinyinList(c, PinyinStyleEnum.NORMAL).stream()
        .distinct()
        .limit(MOST_READINGS)
        .flatMap(Pinyin::spellings)
        .filter(reading -> reading.matches("[a-z]{1,6}"))
        .distinct()
        .toList();
  }

  private static Stream<String> spellings(String reading) {
    return reading.indexOf('ü') < 0
        ? Stream.of(reading)
        : Stream.of(reading.replace('ü', 'v'), reading.replace('ü', 'u'));
  }
}
