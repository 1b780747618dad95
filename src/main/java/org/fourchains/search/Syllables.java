package org.fourchains.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The characters of some names by their readings. Immutable. */
final class Syllables {

  private final Map<String, char[]> characters = new TreeMap<>();

  Syllables(BitSet used) {
    Map<String, StringBuilder> collected = new TreeMap<>();
    used.stream()
        .forEach(
            c -> {
              for (String reading : Pinyin.of((char) c)) {
                collected.computeIfAbsent(reading, r -> new StringBuilder()).append((char) c);
              }
            });
    collected.forEach((reading, all) -> characters.put(reading, all.toString().toCharArray()));
  }

  /**
   * A character that the letters from a place on may stand for.
   *
   * @param letters how many of them do
   */
  record Option(char character, int letters) {}

  /** All of them, ordered by character. */
  Option[] at(Typed typed, int place) {
    List<Option> options = new ArrayList<>();
    characters.forEach(
        (reading, all) -> {
          int spelled = typed.spelled(reading, place);
          for (int i = 0; spelled > 0 && i < all.length; i++) {
            options.add(new Option(all[i], spelled));
          }
        });
    Option[] ordered = options.toArray(Option[]::new);
    Arrays.sort(ordered, (a, b) -> Character.compare(a.character, b.character));
    return ordered;
  }
}
