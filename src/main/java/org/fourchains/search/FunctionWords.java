package org.fourchains.search;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chinese words that join others and name nothing: 关于, 以及, 尤其. From the dictionary of general
 * language that comes with the library of pinyin, of which each line is a word, how often it was
 * counted, and what kind of word it is.
 */
final class FunctionWords {

  /** Prepositions, conjunctions, adverbs, pronouns, particles, exclamations, places and times. */
  private static final String KINDS = "pcdruyeft";

  /** What was counted less often is rare, or tagged by mistake. */
  private static final int LEAST = 50;

  private static final Set<String> WORDS = words();

  private FunctionWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> words() {
    return Lines.of("nlp/word_freq_dict.txt").stream()
        .map(line -> line.split(" "))
        .filter(word -> word.length == 3 && KINDS.indexOf(word[2].charAt(0)) >= 0)
        .filter(word -> Integer.parseInt(word[1]) >= LEAST)
        .map(word -> word[0])
        .collect(Collectors.toUnmodifiableSet());
  }
}
