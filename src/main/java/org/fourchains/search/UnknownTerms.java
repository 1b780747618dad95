package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.fourchains.snapshot.GraphSnapshot;
import org.springframework.stereotype.Component;

/** Finds the words of a text that stand in no node. Safe for many threads. */
@Component
public class UnknownTerms {

  private static final int SHORTEST = 2;

  /** What runs on for longer is no word of a trade. */
  private static final int LONGEST = 30;

  /** How much of a text is shown around a word, the word included: texts are confidential. */
  private static final int EXAMPLE = 40;

  private final SearchIndex index;

  UnknownTerms(SearchIndex index) {
    this.index = index;
  }

  static UnknownTerms over(GraphSnapshot graph) {
    return new UnknownTerms(SearchIndex.over(graph));
  }

  /**
   * A word nobody uses, or several that follow one another.
   *
   * @param term folded
   * @param example at most 40 characters of the text, the term among them
   */
  public record Term(String term, String example) {}

  /** Each of them once; without function words, numbers and single characters. */
  public Collection<Term> in(String text) {
    return index.ask(
        searcher -> {
          String folded = Folding.fold(text);
          Map<String, Term> found = new LinkedHashMap<>();
          for (Span span :
              joined(
                  words(Question.terms(View.WORDS, folded), searcher.getIndexReader()), folded)) {
            String term = folded.substring(span.start(), span.end());
            if (span.length() >= SHORTEST && span.length() <= LONGEST) {
              found.putIfAbsent(term, new Term(term, example(text, span)));
            }
          }
          return found.values();
        });
  }

  /** Where those of the words of a text stand that no node uses. */
  static List<Span> words(Map<String, List<Span>> words, IndexReader index) throws IOException {
    List<Span> unknown = new ArrayList<>();
    for (Map.Entry<String, List<Span>> word : words.entrySet()) {
      String term = word.getKey();
      if (term.chars().anyMatch(Character::isLetter)
          && !FunctionWords.contains(term)
          && index.docFreq(new org.apache.lucene.index.Term(View.WORDS.names(), term)) == 0
          && index.docFreq(new org.apache.lucene.index.Term(View.WORDS.texts(), term)) == 0) {
        unknown.addAll(word.getValue());
      }
    }
    unknown.sort(Comparator.comparingInt(Span::start));
    return unknown;
  }

  /** Words that touch become one: SmartCN cuts what it does not know into characters. */
  private static List<Span> joined(List<Span> words, String folded) {
    List<Span> joined = new ArrayList<>();
    for (Span word : words) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && folded.substring(last.end(), word.start()).matches(" ?")) {
        joined.set(joined.size() - 1, new Span(last.start(), word.end()));
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static String example(String text, Span span) {
    int around = (EXAMPLE - span.length()) / 2;
    int from = Math.max(0, span.start() - around);
    int to = Math.min(text.length(), span.end() + around);
    if (Excerpt.whole(text, from) < from) {
      from++;
    }
    return text.substring(from, Excerpt.whole(text, to)).replaceAll("\\s+", " ").strip();
  }
}
