package org.fourchains.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Which names begin with what pinyin spells. The names are stored as they are written; the letters
 * are read as every row of characters that names begin with, so heteronyms cost no space. For one
 * question and one thread.
 */
final class PinyinRanges {

  /** Letters that spell too much, such as shishishishi, are not followed to their end. */
  private static final int MOST_STEPS = 100_000;

  private final PrefixTable table;
  private final Typed typed;
  private final Syllables.Option[][] options;
  private final List<PrefixTable.Range> certain = new ArrayList<>();
  private final List<PrefixTable.Range> possible = new ArrayList<>();
  private int steps;

  private PinyinRanges(PrefixTable table, Typed typed, Syllables.Option[][] options) {
    this.table = table;
    this.typed = typed;
    this.options = options;
  }

  static PinyinRanges of(PrefixTable table, Typed typed, Syllables syllables) {
    Syllables.Option[][] options = new Syllables.Option[typed.letters().length()][];
    for (int place = 0; place < options.length; place++) {
      options[place] = syllables.at(typed, place);
    }
    PinyinRanges ranges = new PinyinRanges(table, typed, options);
    ranges.follow(PrefixKey.EMPTY, 0, new PrefixTable.Range(table, 0, table.keys().length));
    return ranges;
  }

  /** Where all names begin with what is spelled. */
  List<PrefixTable.Range> certain() {
    return certain;
  }

  /** Where names begin with as much of it as a key has room for. */
  List<PrefixTable.Range> possible() {
    return possible;
  }

  private void follow(PrefixKey key, int place, PrefixTable.Range range) {
    if (range.from() == range.to() || steps++ > MOST_STEPS) {
      return;
    }
    if (place == options.length) {
      (key.certain() ? certain : possible).add(range);
    } else if (!key.hasRoom(PrefixKey.HAN_BITS)) {
      possible.add(range);
    } else {
      char letter = typed.letters().charAt(place);
      narrow(key.then(letter), place + 1, range);
      if (range.to() - range.from() < options[place].length) {
        charactersInRange(key, place, range);
      } else {
        for (Syllables.Option option : options[place]) {
          narrow(key.then(option.character()), place + option.letters(), range);
        }
      }
    }
  }

  private void narrow(PrefixKey key, int place, PrefixTable.Range range) {
    int from = table.place(key.low(), range.from(), range.to());
    if (from < range.to() && table.keys()[from] <= key.high()) {
      int to = table.placeAfter(key.high(), from, range.to());
      follow(key, place, new PrefixTable.Range(table, from, to));
    }
  }

  /** Fewer keys than characters to try: looks which of them are there. */
  private void charactersInRange(PrefixKey key, int place, PrefixTable.Range range) {
    Syllables.Option[] here = options[place];
    int at = range.from();
    int option = 0;
    while (at < range.to() && option < here.length) {
      char next = key.next(table.keys()[at]);
      if (next > here[option].character()) {
        option++;
      } else if (next < here[option].character()) {
        at = after(key, next, at, range.to());
      } else {
        int end = after(key, next, at, range.to());
        for (; option < here.length && here[option].character() == next; option++) {
          follow(
              key.then(next),
              place + here[option].letters(),
              new PrefixTable.Range(table, at, end));
        }
        at = end;
      }
    }
  }

  private int after(PrefixKey key, char next, int at, int to) {
    return next == 0 ? at + 1 : table.placeAfter(key.then(next).high(), at, to);
  }
}
