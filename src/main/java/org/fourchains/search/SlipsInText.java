package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * The Chinese names that stand mistyped in a text. A slip brings characters together that no node
 * has side by side; only there is anything looked for.
 */
final class SlipsInText {

  private final Phrase phrase;
  private final String text;
  private final NameKeys leftOut;
  private final NameKeys whole;

  /** For each place whether it and the next are Chinese characters that no node has together. */
  private final boolean[] strange;

  /** For each place how far the beginning of some name, one character left out, goes from it. */
  private final int[] reach;

  /** The places of the text that lie in a word of two characters and more. */
  private final BitSet inWord = new BitSet();

  /** Those that do and are not its first. */
  private final BitSet insideWord = new BitSet();

  private final BiConsumer<String, Span> found;

  private SlipsInText(NamesInText names, IndexReader index, BiConsumer<String, Span> found)
      throws IOException {
    this.phrase = names.phrase();
    for (List<Span> word : names.words().values()) {
      for (Span span : word) {
        if (span.length() > 1) {
          inWord.set(span.start(), span.end());
          insideWord.set(span.start() + 1, span.end());
        }
      }
    }
    this.text = phrase.reading();
    this.leftOut = NameKeys.of(index, NodeText.LEFT_OUT);
    this.whole = NameKeys.of(index, NodeText.CONCEPT);
    this.strange = new boolean[text.length()];
    this.reach = new int[text.length()];
    this.found = found;
    for (int i = 0; i + 1 < text.length(); i++) {
      strange[i] = han(i) && han(i + 1) && !together(text.substring(i, i + 2), index);
    }
  }

  /**
   * @param found is given the names and where each stands
   */
  static void find(NamesInText names, IndexReader index, BiConsumer<String, Span> found)
      throws IOException {
    SlipsInText slips = new SlipsInText(names, index, found);
    if (!slips.anyStrange()) {
      return;
    }
    for (int start = 0; start < slips.text.length(); start++) {
      if (slips.phrase.boundary(start)) {
        slips.missingFrom(start);
      }
    }
    for (int i = 0; i < slips.text.length(); i++) {
      if (slips.han(i) && (slips.strange[i] || i > 0 && slips.strange[i - 1])) {
        slips.wrongAt(i);
      }
    }
  }

  private static boolean together(String pair, IndexReader index) throws IOException {
    return index.docFreq(new Term(View.BIGRAMS.names(), pair)) > 0
        || index.docFreq(new Term(View.BIGRAMS.texts(), pair)) > 0;
  }

  private boolean han(int place) {
    return Character.isIdeographic(text.charAt(place));
  }

  private boolean anyStrange() {
    for (boolean here : strange) {
      if (here) {
        return true;
      }
    }
    return false;
  }

  /** A character is missing: the text is the name with one left out. */
  private void missingFrom(int start) throws IOException {
    boolean goesOn = true;
    int end = start;
    while (goesOn && end < text.length() && end - start < Slip.LONGEST) {
      end++;
      List<String> names = new ArrayList<>();
      goesOn = leftOut.read(text.substring(start, end), names);
      offer(names, start, end);
    }
    reach[start] = goesOn ? end : end - 1;
  }

  /** A character is another, too many, or swapped with the one before or behind it. */
  private void wrongAt(int place) throws IOException {
    for (int start = place; start >= 0 && place - start < Slip.LONGEST; start--) {
      if (phrase.boundary(start) && (start == place || reach[start] >= place)) {
        without(place, start, leftOut);
        if (start < place) {
          without(place, start, whole);
        }
      }
    }
  }

  private void without(int place, int start, NameKeys keys) throws IOException {
    String before = text.substring(start, place);
    boolean goesOn = true;
    for (int end = place + 1;
        goesOn && end <= text.length() && end - start <= Slip.LONGEST;
        end++) {
      String read = before + text.substring(place + 1, end);
      if (read.length() > 1) {
        List<String> names = new ArrayList<>();
        goesOn = keys.read(read, names);
        offer(names, start, end);
      }
    }
  }

  private void offer(List<String> names, int start, int end) {
    if (names.isEmpty() || !phrase.ending(end)) {
      return;
    }
    String typed = text.substring(start, end);
    for (String name : names) {
      Slip.between(typed, name)
          .filter(slip -> slip.likely(typed, name))
          .filter(slip -> strange(slip, start, end) && stray(slip, name, start, end))
          .ifPresent(slip -> found.accept(name, phrase.inText(start, end)));
    }
  }

  /**
   * Whether the slip lies between the words of the text: no word goes on over the ends of the name,
   * and in a short name what was typed is no part of one.
   */
  private boolean stray(Slip slip, String name, int start, int end) {
    int[] origin = phrase.origin();
    int last = name.length() - 1;
    if (slip.place() > 0 && insideWord.get(origin[start])
        || slip.place() < last && end < origin.length && insideWord.get(origin[end])) {
      return false;
    }
    int first = origin[start + slip.place()];
    return name.length() >= Slip.LONG
        || switch (slip.kind()) {
          case MISSING -> true;
          case OTHER, EXTRA -> !inWord.get(first);
          case SWAPPED -> !inWord.get(first) && !inWord.get(origin[start + slip.place() + 1]);
        };
  }

  /** Whether all that the slip brought together is strange; of a long name any of it. */
  private boolean strange(Slip slip, int start, int end) {
    boolean all = end - start < Slip.LONG;
    int first = start + slip.place() - 1;
    int last =
        switch (slip.kind()) {
          case OTHER, EXTRA -> first + 1;
          case SWAPPED -> first + 2;
          case MISSING -> first;
        };
    for (int pair = Math.max(first, start); pair <= Math.min(last, end - 2); pair++) {
      if (strange[pair] != all && han(pair) && han(pair + 1)) {
        return !all;
      }
    }
    return all;
  }
}
