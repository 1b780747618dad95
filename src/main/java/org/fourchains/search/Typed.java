package org.fourchains.search;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.Node;

/**
 * What somebody has typed so far.
 *
 * @param reading as names are read
 * @param letters the same without spaces and apostrophes, as pinyin is typed
 */
record Typed(String reading, String letters) {

  /** No name that anybody types is longer. */
  private static final int LONGEST = 200;

  /** Of a name with many heteronyms only so many ways to read its initials are known. */
  private static final int MOST_INITIALS = 8;

  /** In which way a name answers, the best way first. */
  enum Way {
    EXACT,
    BEGINNING,
    WORD,
    PINYIN,
    INITIALS
  }

  /** A name and the part of it that was typed. */
  record Match(String name, Span span) {}

  /**
   * @throws Refusal.BadRequest naming the argument {@code text}, when there is nothing in it or too
   *     much
   */
  static Typed of(String text) {
    if (text.length() > LONGEST) {
      throw new Refusal.BadRequest("text", "longer than %d characters".formatted(LONGEST));
    }
    String reading = Phrase.of(text.strip()).reading().strip();
    if (reading.isEmpty()) {
      throw new Refusal.BadRequest("text", "there is nothing in it to look for");
    }
    return new Typed(reading, reading.replaceAll("[ '’]", ""));
  }

  /** Whether it can be the first letters of syllables. */
  boolean initials() {
    return letters.length() > 1 && letters.chars().allMatch(Typed::isLatin);
  }

  /** Whether any of it can be pinyin. */
  boolean pinyin() {
    return letters.chars().anyMatch(c -> c >= 'a' && c <= 'z');
  }

  static boolean isLatin(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  /** The first name of a node that answers in a way. */
  Optional<Match> match(Node node, Way way) {
    for (String name : names(node)) {
      Phrase phrase = Phrase.of(name);
      for (int start = 0; start < phrase.reading().length(); start++) {
        int end = begins(phrase.reading(), start) ? end(phrase.reading(), start, way) : -1;
        if (end > start) {
          return Optional.of(new Match(name, phrase.inText(start, end)));
        }
      }
    }
    return Optional.empty();
  }

  /** What a node is called by, the key last. */
  static List<String> names(Node node) {
    List<String> names = NodeText.names(node);
    Collections.rotate(names, -1);
    return names;
  }

  private int end(String name, int start, Way way) {
    return switch (way) {
      case EXACT -> start == 0 && name.equals(reading) ? reading.length() : -1;
      case BEGINNING -> start == 0 && name.startsWith(reading) ? reading.length() : -1;
      case WORD -> name.startsWith(reading, start) ? start + reading.length() : -1;
      case PINYIN -> pinyinEnd(name, start, 0);
      case INITIALS -> start == 0 ? initialsEnd(name, 0, 0) : -1;
    };
  }

  /**
   * Whether a word of a reading may begin at a place: every Chinese character may, since where
   * their words begin only a dictionary knows.
   */
  static boolean begins(String name, int place) {
    char c = name.charAt(place);
    return PrefixKey.isHan(c) && Character.isLetter(c)
        || place == 0
        || Character.isLetterOrDigit(c) && !isWordPart(name.charAt(place - 1));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) && !PrefixKey.isHan(c);
  }

  /** Behind the last character that the rest of the letters spells; -1 where they do not. */
  private int pinyinEnd(String name, int place, int typed) {
    if (typed == letters.length()) {
      return place;
    }
    if (place == name.length()) {
      return -1;
    }
    char c = name.charAt(place);
    int end =
        c == ' '
            ? pinyinEnd(name, place + 1, typed)
            : c == letters.charAt(typed) ? pinyinEnd(name, place + 1, typed + 1) : -1;
    for (String syllable : Pinyin.of(c)) {
      if (end < 0) {
        int spelled = spelled(syllable, typed);
        end = spelled == 0 ? -1 : pinyinEnd(name, place + 1, typed + spelled);
      }
    }
    return end;
  }

  /** How many of the letters from a place on a syllable stands for; 0 where it does not fit. */
  int spelled(String syllable, int typed) {
    int length = Math.min(syllable.length(), letters.length() - typed);
    return letters.regionMatches(typed, syllable, 0, length) ? length : 0;
  }

  /** First letters of the syllables of a name, Latin words whole; several for heteronyms. */
  static List<String> initials(String name) {
    List<String> all = List.of("");
    for (int place = 0; place < name.length(); place++) {
      char c = name.charAt(place);
      String next = isLatin(c) ? String.valueOf(c) : new String(Pinyin.initials(c));
      if (!next.isEmpty()) {
        all =
            all.stream()
                .flatMap(begun -> next.chars().mapToObj(letter -> begun + (char) letter))
                .limit(MOST_INITIALS)
                .toList();
      }
    }
    return all;
  }

  private int initialsEnd(String name, int place, int typed) {
    if (typed == letters.length()) {
      return place;
    }
    if (place == name.length()) {
      return -1;
    }
    char c = name.charAt(place);
    char wanted = letters.charAt(typed);
    if (isLatin(c)) {
      return c == wanted ? initialsEnd(name, place + 1, typed + 1) : -1;
    }
    char[] initials = Pinyin.initials(c);
    if (initials.length == 0) {
      return initialsEnd(name, place + 1, typed);
    }
    for (char initial : initials) {
      if (initial == wanted) {
        return initialsEnd(name, place + 1, typed + 1);
      }
    }
    return -1;
  }
}
