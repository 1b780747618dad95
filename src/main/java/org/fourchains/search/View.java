package org.fourchains.search;

import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** A way of cutting folded text into terms; each has fields of its own in the index. */
enum View {
  /** Chinese words by SmartCN, English words stemmed by Porter. */
  WORDS(1) {
    @Override
    TokenStreamComponents components() {
      Tokenizer words = new HMMChineseTokenizer();
      return new TokenStreamComponents(
          words, new PorterStemFilter(new StopFilter(words, STOP_WORDS)));
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
          codes, new LengthFilter(new FlattenGraphFilter(parts), 2, 64));
    }
  };

  private static final Set<String> HAN =
      Set.of(CJKBigramFilter.DOUBLE_TYPE, CJKBigramFilter.SINGLE_TYPE);

  /** Latin letters and digits, joined by the signs of codes; no mere word and no mere number. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?=[a-z/-]{0,20}[0-9])(?=[0-9.]{0,20}[a-z/-])[a-z0-9]+(?:[-/._+][a-z0-9]+)*");

  private static final int CODE_PARTS =
      WordDelimiterGraphFilter.PRESERVE_ORIGINAL
          | WordDelimiterGraphFilter.CATENATE_ALL
          | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
          | WordDelimiterGraphFilter.GENERATE_WORD_PARTS
          | WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;

  /** SmartCN turns every punctuation mark into a comma. */
  private static final CharArraySet STOP_WORDS =
      StopFilter.makeStopSet(
          (", a an and are as at be by for from has have if in into is it its no not of on or such"
                  + " that the their then there these they this to was we were will with"
                  + " 的 了 和 与 及 或 在 是 有 对 把 被 将 从 到 为 以 于 等 中 上 下 也 都 就 并 但 而"
                  + " 其 这 那 由 向 让 给 后 前 内 时 每 各")
              .split(" "));

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
}
