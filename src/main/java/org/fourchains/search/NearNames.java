package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * The names that a text means though it writes them otherwise: misspelt, with other spaces, in the
 * plural, abbreviated. Where an exact name stands nothing else is meant, unless that is a part of
 * it.
 */
final class NearNames {

  /** What is as near to more names than these is none of them. */
  private static final int MOST_AT_A_PLACE = 2;

  private record Name(String reading, Span span) {}

  private NearNames() {}

  /**
   * The names, as phrases, and where each stands first.
   *
   * @param exact the names that stand in the passage as they are
   * @param defined what abbreviations stand for in the whole text
   */
  static Map<String, Span> of(
      String passage, NamesInText exact, Map<String, String> defined, IndexSearcher searcher)
      throws IOException {
    IndexReader index = searcher.getIndexReader();
    Phrase phrase = exact.phrase();
    List<Name> all = new ArrayList<>();
    BiConsumer<String, Span> found = (name, span) -> all.add(new Name(name, span));
    LooseNames.find(phrase, index, found);
    SlipsInText.find(exact, index, found);
    SpelledNames.find(exact, index, found);
    Abbreviations.find(passage, defined, searcher, found);
    all.removeIf(name -> exact.places().stream().anyMatch(place -> !free(name.span, place)));
    return outermost(all);
  }

  private static boolean free(Span near, Span exact) {
    return !near.overlaps(exact) || near.contains(exact) && near.length() > exact.length();
  }

  private static Map<String, Span> outermost(List<Name> all) {
    Map<Span, List<String>> byPlace = new HashMap<>();
    all.stream()
        .distinct()
        .forEach(n -> byPlace.computeIfAbsent(n.span, s -> new ArrayList<>()).add(n.reading));
    List<Span> longestFirst = new ArrayList<>(byPlace.keySet());
    longestFirst.sort(
        Comparator.comparingInt(Span::length).reversed().thenComparingInt(Span::start));
    List<Span> taken = new ArrayList<>();
    Map<String, Span> names = new HashMap<>();
    for (Span span : longestFirst) {
      List<String> here = byPlace.getOrDefault(span, List.of());
      if (taken.stream().noneMatch(span::overlaps) && here.size() <= MOST_AT_A_PLACE) {
        taken.add(span);
        here.forEach(name -> names.merge(name, span, (a, b) -> a.start() <= b.start() ? a : b));
      }
    }
    return names;
  }
}
