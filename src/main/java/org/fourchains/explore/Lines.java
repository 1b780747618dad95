package org.fourchains.explore;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the line of a header that speaks of something: what was read has no lines any more. */
final class Lines {

  private Lines() {}

  /** The first line in which the word stands by itself; the other where there is none. */
  static int of(String yaml, String word, int otherwise) {
    Pattern alone = Pattern.compile("(?<![\\w-])" + Pattern.quote(word) + "(?![\\w-])");
    List<String> lines = yaml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (alone.matcher(lines.get(i)).find()) {
        return i + 1;
      }
    }
    return otherwise;
  }

  /** The first line that says anything. */
  static int first(String yaml) {
    return (int) yaml.lines().takeWhile(String::isBlank).count() + 1;
  }
}
