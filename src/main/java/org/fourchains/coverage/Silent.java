package org.fourchains.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * The courses that do not say what they teach, as far as their texts tell: pairs of Chinese
 * characters and English words. A course reads like a concept when its text holds most of the terms
 * of one of the concept's names.
 */
final class Silent {

  /** 激光焊接操作 has five pairs, three of them in 激光焊接技术. */
  private static final double MOST_OF_IT = .6;

  private static final CJKAnalyzer TERMS = new CJKAnalyzer();

  private record Text(Node course, Set<String> terms) {}

  private final List<Text> texts = new ArrayList<>();

  Silent(List<Node> courses) {
    for (Node course : courses) {
      Set<String> terms = new HashSet<>(terms(course));
      course.linked("PART_OF", false).forEach(unit -> terms.addAll(terms(unit)));
      texts.add(new Text(course, terms));
    }
  }

  /** The first course by key that reads like the concept. */
  @Nullable Node like(Node concept) {
    if (texts.isEmpty()) {
      return null;
    }
    List<Set<String>> names = names(concept).map(Silent::terms).filter(n -> !n.isEmpty()).toList();
    return texts.stream()
        .filter(text -> names.stream().anyMatch(name -> holds(text.terms, name)))
        .map(Text::course)
        .findFirst()
        .orElse(null);
  }

  private static boolean holds(Set<String> text, Set<String> name) {
    return name.stream().filter(text::contains).count() >= MOST_OF_IT * name.size();
  }

  private static Stream<String> names(Node node) {
    return Stream.of(Stream.of(node.name()), node.text("nameEn").stream(), node.aliases().stream())
        .flatMap(s -> s);
  }

  private static Set<String> terms(Node node) {
    Set<String> terms = new HashSet<>();
    Stream.concat(
            names(node),
            Stream.of("description", "descriptionEn").flatMap(p -> node.text(p).stream()))
        .forEach(text -> terms.addAll(terms(text)));
    return terms;
  }

  private static Set<String> terms(String text) {
    Set<String> terms = new HashSet<>();
    try (TokenStream stream = TERMS.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
