package org.fourchains.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.springframework.core.io.ClassPathResource;

/** A way of cutting folded text into terms; each has fields of its own in the index. */
enum View {
  /** Chinese words by SmartCN, English words stemmed by Porter. */
  WORDS(1) {
    @Override
    TokenStreamComponents components() {
      Tokenizer words = new HMMChineseTokenizer();
      return new TokenStreamComponents(
          words, new PorterStemFilter(new StopFilter(new Telling(words), STOP_WORDS)));
    }
  },
  /**
   * Overlapping pairs of Chinese characters: finds what SmartCN cuts differently here and there.
   */
  BIGRAMS(1) {
    @Override
    TokenStreamComponents components() {
      Tokenizer characters = new StandardTokenizer();
      return new TokenStreamComponents(
          characters, new TypeTokenFilter(new CJKBigramFilter(characters), HAN, true));
    }
  },
  /** Codes, keys and numbers of standards, whole and in their parts. */
  CODES(.5) {
    @Override
    TokenStreamComponents components() {
      Tokenizer codes = new PatternTokenizer(CODE, 0);
      TokenStream parts = new WordDelimiterGraphFilter(codes, CODE_PARTS, null);
      return new TokenStreamComponents(
          codes, new LengthFilter(new FlattenGraphFilter(parts), 2, LONGEST));
    }
  };

  private static final Set<String> HAN =
      Set.of(CJKBigramFilter.DOUBLE_TYPE, CJKBigramFilter.SINGLE_TYPE);

  /** Latin letters and digits, joined by the signs of codes; no mere word and no mere number. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?=[a-z/-]{0,20}[0-9])(?=[0-9.]{0,20}[a-z/-])[a-z0-9]++(?:[-/._+][a-z0-9]++){0,8}+");

  private static final int CODE_PARTS =
      WordDelimiterGraphFilter.PRESERVE_ORIGINAL
          | WordDelimiterGraphFilter.CATENATE_ALL
          | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
          | WordDelimiterGraphFilter.GENERATE_WORD_PARTS;

  private static final CharArraySet STOP_WORDS = stopWords();

  private static final int LONGEST = 64;

  /** How much a term of this view counts beside one of the others. */
  final double weight;

  final Analyzer analyzer =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          return components();
        }
      };

  View(double weight) {
    this.weight = weight;
  }

  abstract TokenStreamComponents components();

  /** The field of names: of everything short a node is called by. */
  String names() {
    return name() + ".names";
  }

  /** The field of descriptions. */
  String texts() {
    return name() + ".texts";
  }

  static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  private static CharArraySet stopWords() {
    try (InputStream words = new ClassPathResource("search/stop-words.txt").getInputStream()) {
      return WordlistLoader.getWordSet(new InputStreamReader(words, StandardCharsets.UTF_8), "#");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Leaves out single letters and numbers of one or two digits, which are quantities, and what is
   * too long for a word.
   */
  private static final class Telling extends FilteringTokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Telling(TokenStream words) {
      super(words);
    }

    @Override
    protected boolean accept() {
      int length = term.length();
      return term.charAt(0) > 'z'
          ? length <= LONGEST
          : length > 2 && length <= LONGEST || length == 2 && !Character.isDigit(term.charAt(0));
    }
  }
}
