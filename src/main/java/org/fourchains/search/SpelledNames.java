package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The Latin names that stand in a text with words misspelt. A word is taken for misspelt when
 * neither the graph nor general English has it; then it is read as the words of names that are
 * nearest to it.
 */
final class SpelledNames {

  /** Shorter words lie near too many others. */
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}{3,}");

  /** Words so long, and names so long that have a shorter one, may be misspelt by one letter. */
  private static final int ONE_EDIT = 5;

  /** Words so long may be misspelt by two letters, names so long in two words. */
  private static final int TWO_EDITS = 9;

  /** So many words may be meant. */
  private static final int MOST_MEANT = 3;

  private SpelledNames() {}

  /**
   * A word nobody knows.
   *
   * @param meant instead of it, nearest first
   */
  private record Unknown(int start, int end, List<String> meant) {}

  /** The words of a name that may be looked for. */
  static Stream<String> words(String name) {
    return LATIN.matcher(name).results().map(MatchResult::group);
  }

  /**
   * @param found is given the names and where each stands
   */
  static void find(NamesInText text, IndexReader index, BiConsumer<String, Span> found)
      throws IOException {
    Phrase phrase = text.phrase();
    List<Unknown> unknown = unknown(text, index);
    for (int nth = 0; nth < MOST_MEANT; nth++) {
      List<Unknown> meant = new ArrayList<>();
      for (Unknown word : unknown) {
        if (word.meant.size() > nth) {
          meant.add(new Unknown(word.start, word.end, List.of(word.meant.get(nth))));
        }
      }
      if (!meant.isEmpty()) {
        read(phrase, meant, index, found);
      }
    }
  }

  /** The names of the text as it was meant that have a word in them that was misspelt. */
  private static void read(
      Phrase phrase, List<Unknown> meant, IndexReader index, BiConsumer<String, Span> found)
      throws IOException {
    Phrase spelled = phrase;
    for (Unknown word : meant.reversed()) {
      spelled = spelled.with(word.start, word.end, word.meant.getFirst());
    }
    Map<String, Span> names = NamesInText.of(spelled, index).first();
    names.forEach(
        (name, span) -> {
          List<Unknown> within =
              meant.stream()
                  .filter(word -> span.overlaps(phrase.inText(word.start, word.end)))
                  .toList();
          if (likely(name, within)) {
            found.accept(name, span);
          }
        });
  }

  private static boolean likely(String name, List<Unknown> misspelt) {
    boolean shortWord = misspelt.stream().anyMatch(word -> word.end - word.start < ONE_EDIT);
    return switch (misspelt.size()) {
      case 0 -> false;
      case 1 -> !shortWord || name.length() >= TWO_EDITS;
      case 2 -> !shortWord && name.length() >= TWO_EDITS;
      default -> false;
    };
  }

  private static List<Unknown> unknown(NamesInText text, IndexReader index) throws IOException {
    List<Unknown> unknown = new ArrayList<>();
    Terms words = MultiTerms.getTerms(index, NodeText.WORD);
    if (words == null) {
      return unknown;
    }
    Phrase phrase = text.phrase();
    List<Span> strange = UnknownTerms.words(text.words(), index);
    Matcher next = LATIN.matcher(phrase.reading());
    while (next.find()) {
      if (phrase.boundary(next.start()) && phrase.boundary(next.end())) {
        Span span = phrase.inText(next.start(), next.end());
        if (strange.stream().anyMatch(span::overlaps) && !EnglishWords.contains(next.group())) {
          unknown.add(new Unknown(next.start(), next.end(), meant(next.group(), words)));
        }
      }
    }
    return unknown;
  }

  private static List<String> meant(String word, Terms words) throws IOException {
    List<String> near = near(word, words, 1);
    return near.isEmpty() && word.length() >= TWO_EDITS ? near(word, words, 2) : near;
  }

  private record Near(String word, float similarity, int nodes) {}

  /** Hardly anybody mistypes the first letter. */
  private static List<String> near(String word, Terms words, int edits) throws IOException {
    FuzzyTermsEnum fuzzy = new FuzzyTermsEnum(words, new Term(NodeText.WORD, word), edits, 1, true);
    List<Near> near = new ArrayList<>();
    for (BytesRef term = fuzzy.next(); term != null; term = fuzzy.next()) {
      near.add(new Near(term.utf8ToString(), fuzzy.getBoost(), fuzzy.docFreq()));
    }
    return near.stream()
        .filter(n -> !n.word.equals(word))
        .sorted(
            Comparator.comparingDouble(Near::similarity)
                .thenComparingInt(Near::nodes)
                .reversed()
                .thenComparing(Near::word))
        .limit(MOST_MEANT)
        .map(Near::word)
        .toList();
  }
}
