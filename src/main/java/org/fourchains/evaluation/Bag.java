package org.fourchains.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text and how often each occurs.
 *
 * @param length how many words there are
 */
record Bag(Map<String, Integer> counts, int length) {

  /**
   * Lucene's own for Chinese and English texts, without English function words: not the search's,
   * which changes and must not move what it is compared with.
   */
  private static final Analyzer WORDS = new SmartChineseAnalyzer(functionWords());

  private static CharArraySet functionWords() {
    CharArraySet words = new CharArraySet(EnglishAnalyzer.getDefaultStopSet(), true);
    words.addAll(SmartChineseAnalyzer.getDefaultStopSet());
    return words;
  }

  static Bag of(String text) {
    Map<String, Integer> counts = new HashMap<>();
    int length = 0;
    try (TokenStream tokens = WORDS.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        counts.merge(term.toString(), 1, Integer::sum);
        length++;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bag(counts, length);
  }

  /** All words of several texts. */
  static Bag of(Collection<Bag> bags) {
    Map<String, Integer> counts = new HashMap<>();
    bags.forEach(bag -> bag.counts.forEach((term, n) -> counts.merge(term, n, Integer::sum)));
    return new Bag(counts, bags.stream().mapToInt(Bag::length).sum());
  }

  int count(String term) {
    return counts.getOrDefault(term, 0);
  }
}
