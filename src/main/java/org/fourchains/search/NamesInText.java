package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The names of concepts that stand in a text, the longest at each place. The dictionary is that of
 * the index itself, so there is nothing to rebuild when a name changes. Costs a few look-ups for
 * each character.
 */
final class NamesInText {

  private static final int SHORTEST = 2;

  /** Names so short may lie across two words by chance: 合浆 in 结合浆料. */
  private static final int BY_WORDS = 3;

  private final Phrase phrase;
  private final Map<String, List<Span>> words;
  private final Set<Integer> wordBoundaries = new HashSet<>();

  /** For each place in the phrase where a name begins, the end of the longest. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  private final Map<String, Span> first = new HashMap<>();
  private final List<Span> places = new ArrayList<>();

  private NamesInText(Phrase phrase, Map<String, List<Span>> words) {
    this.phrase = phrase;
    this.words = words;
    words.values().stream()
        .flatMap(List::stream)
        .forEach(
            word -> {
              wordBoundaries.add(word.start());
              wordBoundaries.add(word.end());
            });
  }

  static NamesInText of(String text, IndexReader index) throws IOException {
    return new NamesInText(Phrase.of(text), Question.terms(View.WORDS, Folding.fold(text)))
        .find(index);
  }

  /** Those of a phrase that is not as it stands in the text; none of two or three characters. */
  static NamesInText of(Phrase phrase, IndexReader index) throws IOException {
    return new NamesInText(phrase, Map.of()).find(index);
  }

  /** The names found, as phrases, and where each stands first. */
  Map<String, Span> first() {
    return first;
  }

  /** All places where names stand, in their order. */
  List<Span> places() {
    return places;
  }

  /** The words of the text, and where they stand. */
  Map<String, List<Span>> words() {
    return words;
  }

  /** What they were looked for in. */
  Phrase phrase() {
    return phrase;
  }

  private NamesInText find(IndexReader index) throws IOException {
    for (LeafReaderContext leaf : index.leaves()) {
      Terms dictionary = leaf.reader().terms(NodeText.CONCEPT);
      if (dictionary != null) {
        find(dictionary.iterator());
      }
    }
    outermost();
    return this;
  }

  private void find(TermsEnum dictionary) throws IOException {
    for (int start = 0; start < phrase.reading().length(); start++) {
      if (phrase.boundary(start)) {
        int end = longest(dictionary, start);
        if (end > 0) {
          ends.merge(start, end, Math::max);
        }
      }
    }
  }

  /** Goes on as long as some name begins with what was read. */
  private int longest(TermsEnum dictionary, int start) throws IOException {
    int longest = 0;
    for (int end = start + SHORTEST; end <= phrase.reading().length(); end++) {
      BytesRef read = new BytesRef(phrase.reading().substring(start, end));
      SeekStatus status = dictionary.seekCeil(read);
      if (status == SeekStatus.FOUND && acceptable(start, end)) {
        longest = end;
      } else if (status == SeekStatus.END || !StringHelper.startsWith(dictionary.term(), read)) {
        break;
      }
    }
    return longest;
  }

  private boolean acceptable(int start, int end) {
    if (!phrase.ending(end)) {
      return false;
    }
    Span span = phrase.inText(start, end);
    return end - start > BY_WORDS
        || wordBoundaries.contains(span.start()) && wordBoundaries.contains(span.end());
  }

  /** A name within a longer one is not meant for itself. */
  private void outermost() {
    int covered = 0;
    for (Map.Entry<Integer, Integer> name : ends.entrySet()) {
      if (name.getValue() > covered) {
        covered = name.getValue();
        Span place = phrase.inText(name.getKey(), covered);
        places.add(place);
        first.putIfAbsent(phrase.reading().substring(name.getKey(), covered), place);
      }
    }
  }
}
