package org.fourchains.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a long text between sentences into parts of like length. Each is read by itself: in a report
 * of ten pages almost any concept shares a few words with some page, in a paragraph it does not.
 */
final class Passages {

  /** An engineer's paragraph is rarely longer. */
  static final int LONGEST = 400;

  private Passages() {}

  static List<String> of(String text) {
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    int length = text.length() / Math.ceilDiv(text.length(), LONGEST);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.CHINESE);
    sentences.setText(text);
    List<String> passages = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start, length, sentences);
      passages.add(text.substring(start, end));
      start = end;
    }
    return passages;
  }

  /** The last end of a sentence within reach; where there is none, a cut between characters. */
  private static int end(String text, int start, int length, BreakIterator sentences) {
    int reach = start + length;
    if (reach >= text.length()) {
      return text.length();
    }
    int sentence = sentences.preceding(reach + 1);
    return sentence > start + length / 2 ? sentence : Excerpt.whole(text, reach);
  }
}
