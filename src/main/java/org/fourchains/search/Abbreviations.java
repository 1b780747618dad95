package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Names of three English words or more by their initials in capitals: SMT for surface mount
 * technology. They are taken only for the one concept that has them.
 */
final class Abbreviations {

  private static final int FEWEST_WORDS = 3;

  /** Words that initials leave out or not. */
  private static final Set<String> SMALL =
      Set.of("of", "and", "for", "the", "in", "on", "to", "by");

  private static final Pattern CAPITALS =
      Pattern.compile("(?<![A-Za-z0-9])([A-Z]{3,8})(?=s?(?![A-Za-z0-9]))");

  /** Words that stand before their abbreviation in brackets. */
  private static final Pattern DEFINED =
      Pattern.compile("((?:[A-Za-z]+[ -]){2,8})[(（] ?([A-Z]{3,8})s? ?[)）]");

  /** A headline in capitals has words that look like initials. */
  private static final Pattern SHOUTED = Pattern.compile("[A-Z]{2,} [A-Z]{2,} [A-Z]{2,}");

  private Abbreviations() {}

  /** The initials of a name as it is read in the index; none of a shorter one. */
  static Stream<String> initials(String reading) {
    List<String> words = List.of(reading.split(" "));
    if (words.size() < FEWEST_WORDS
        || !words.stream().allMatch(word -> word.chars().allMatch(c -> c >= 'a' && c <= 'z'))) {
      return Stream.empty();
    }
    List<String> great = words.stream().filter(word -> !SMALL.contains(word)).toList();
    return Stream.of(great, words)
        .map(Abbreviations::joined)
        .filter(initials -> initials.length() >= FEWEST_WORDS)
        .distinct();
  }

  private static String joined(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.stream().filter(word -> !word.isEmpty()).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** What abbreviations stand for in a text that says so itself, as names are read. */
  static Map<String, String> defined(String text) {
    Map<String, String> defined = new HashMap<>();
    Matcher next = DEFINED.matcher(text);
    while (next.find()) {
      String initials = Folding.fold(next.group(2));
      String words = Phrase.of(next.group(1)).reading();
      // Of the words before it the last ones whose initials it is.
      for (int from = 0; from >= 0; from = words.indexOf(' ', from) + 1) {
        if (initials(words.substring(from)).anyMatch(initials::equals)) {
          defined.put(initials, words.substring(from));
        }
        if (words.indexOf(' ', from) < 0) {
          break;
        }
      }
    }
    return defined;
  }

  /**
   * @param defined what abbreviations stand for in the whole text
   * @param found is given the names and where each stands
   */
  static void find(
      String text,
      Map<String, String> defined,
      IndexSearcher searcher,
      BiConsumer<String, Span> found)
      throws IOException {
    NameKeys keys = NameKeys.of(searcher.getIndexReader(), NodeText.INITIALS);
    Matcher next = CAPITALS.matcher(text);
    while (!SHOUTED.matcher(text).find() && next.find()) {
      String initials = Folding.fold(next.group(1));
      List<String> names = new ArrayList<>();
      keys.read(initials, names);
      String meant = defined.get(initials);
      if (!names.isEmpty()
          && (meant == null || names.contains(meant))
          && one(names, initials, searcher)) {
        Span span = new Span(next.start(1), next.end(1));
        names.forEach(name -> found.accept(name, span));
      }
    }
  }

  /** Whether it is one concept, and no other node is called by that word. */
  private static boolean one(List<String> names, String initials, IndexSearcher searcher)
      throws IOException {
    List<BytesRef> readings = names.stream().map(BytesRef::new).toList();
    Query concept = new TermInSetQuery(NodeText.CONCEPT, readings);
    BooleanQuery.Builder others = new BooleanQuery.Builder().add(concept, Occur.MUST_NOT);
    for (String word : Question.terms(View.WORDS, initials).keySet()) {
      others.add(new TermQuery(new Term(View.WORDS.names(), word)), Occur.MUST);
    }
    return searcher.count(concept) == 1 && searcher.count(others.build()) == 0;
  }
}
