package org.fourchains.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a Chinese name may be mistyped: one character is another, too many or missing, or two are
 * swapped. Two texts that differ so become equal when one character of each is left out, so every
 * name stands in the index once for each character left out (<a
 * href="https://doi.org/10.1145/1963190.1963191">Boytsov 2011</a>, neighbourhood generation by
 * deletions).
 *
 * @param kind of the difference
 * @param place of the first character that differs, in the name
 */
record Slip(Kind kind, int place) {

  enum Kind {
    OTHER,
    SWAPPED,
    MISSING,
    EXTRA
  }

  /** Shorter names may not be mistyped at all. */
  private static final int SHORTEST = 3;

  /** In shorter names no two characters are swapped. */
  private static final int SHORTEST_SWAPPED = 4;

  /** In shorter names none is missing and none too many. */
  private static final int SHORTEST_COUNTED = 5;

  /** What else a text has in common with so long a name is hardly there by chance. */
  static final int LONG = 6;

  /** Nobody copies longer names by hand. */
  static final int LONGEST = 30;

  /**
   * Characters by which names differ on purpose: numbers, elements, opposites. 铝合金 is no slip of
   * 镁合金.
   */
  private static final Set<String> TELLING = telling();

  /** The name with each of its Chinese characters left out; none of a short name. */
  static Stream<String> leftOut(String name) {
    long han = name.chars().filter(Character::isIdeographic).count();
    return han < SHORTEST || name.length() > LONGEST
        ? Stream.empty()
        : IntStream.range(0, name.length())
            .filter(i -> Character.isIdeographic(name.charAt(i)))
            .mapToObj(i -> name.substring(0, i) + name.substring(i + 1))
            .distinct();
  }

  /** How a text could be a name mistyped; nothing where it is the name, or is further from it. */
  static Optional<Slip> between(String text, String name) {
    int start = 0;
    int shorter = Math.min(text.length(), name.length());
    while (start < shorter && text.charAt(start) == name.charAt(start)) {
      start++;
    }
    int same = 0;
    while (same < shorter - start
        && text.charAt(text.length() - 1 - same) == name.charAt(name.length() - 1 - same)) {
      same++;
    }
    int inText = text.length() - start - same;
    int inName = name.length() - start - same;
    Kind kind =
        switch (10 * inText + inName) {
          case 11 -> Kind.OTHER;
          case 10 -> Kind.EXTRA;
          case 1 -> Kind.MISSING;
          case 22 ->
              text.charAt(start) == name.charAt(start + 1)
                      && text.charAt(start + 1) == name.charAt(start)
                  ? Kind.SWAPPED
                  : null;
          default -> null;
        };
    return kind == null ? Optional.empty() : Optional.of(new Slip(kind, start));
  }

  /**
   * Whether the difference is more likely a slip than meant. Most Chinese is typed by pinyin, so a
   * character that sounds the same is the likeliest slip; in short names no other is taken for one,
   * nor in the last place, where 件 or 机 stands in the name and the next word begins in the text.
   * What stands first or last in a long name tells it from others.
   */
  boolean likely(String text, String name) {
    boolean inside = place > 0 && place < name.length() - 1;
    boolean isLong = name.length() >= LONG;
    String typed = text.substring(place, Math.min(place + 1, text.length()));
    String meant = name.substring(place, Math.min(place + 1, name.length()));
    return switch (kind) {
      case OTHER ->
          ideograph(typed)
              && ideograph(meant)
              && !joins(typed)
              && !(TELLING.contains(typed) && TELLING.contains(meant))
              && (sound(typed, meant) ? isLong || place < name.length() - 1 : isLong && inside);
      case SWAPPED ->
          name.length() >= SHORTEST_SWAPPED
              && ideograph(meant)
              && Character.isIdeographic(name.charAt(place + 1));
      case MISSING -> inside && name.length() >= SHORTEST_COUNTED && countable(meant);
      case EXTRA ->
          inside && name.length() >= SHORTEST_COUNTED && countable(typed) && !joins(typed);
    };
  }

  private static boolean ideograph(String character) {
    return Character.isIdeographic(character.charAt(0));
  }

  private static boolean countable(String character) {
    return ideograph(character) && !TELLING.contains(character);
  }

  private static boolean joins(String character) {
    return FunctionWords.contains(character) || View.isStopWord(character);
  }

  /** Without tones, which nobody types. */
  private static boolean sound(String one, String other) {
    List<String> readings = Pinyin.of(one.charAt(0));
    return Pinyin.of(other.charAt(0)).stream().anyMatch(readings::contains);
  }

  private static Set<String> telling() {
    return Lines.of("search/telling-characters.txt").stream()
        .flatMapToInt(String::codePoints)
        .mapToObj(Character::toString)
        .collect(Collectors.toUnmodifiableSet());
  }
}
