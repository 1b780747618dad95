package org.fourchains.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.Node;

/**
 * What of a node is read for its meaning: what it is called and its descriptions. What a person is
 * called means nothing, and would be near to any nonsense.
 */
final class MeaningText {

  private MeaningText() {}

  /** The field of the index that holds the vectors of a tongue. */
  static String field(Tongue tongue) {
    return switch (tongue) {
      case CHINESE -> "vector.chinese";
      case ENGLISH -> "vector.english";
    };
  }

  /**
   * The text of each tongue, at most as long as a model reads; none where the node says nothing in
   * it, or its kind is not searched.
   */
  static Map<Tongue, String> of(Node node) {
    if (!node.kind().searched()) {
      return Map.of();
    }
    Map<Tongue, List<String>> parts = new EnumMap<>(Tongue.class);
    // Not name(): a node without one is called by its key, which means nothing either.
    Stream<Stream<String>> called =
        node.kind().person()
            ? Stream.of()
            : Stream.of(
                node.text("name").stream(), node.text("nameEn").stream(), node.aliases().stream());
    Stream<String> told =
        Stream.of("description", "descriptionEn").flatMap(text -> node.text(text).stream());
    Stream.concat(called.flatMap(texts -> texts), told)
        .map(MeaningText::beginning)
        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
        .forEach(t -> parts.computeIfAbsent(Tongue.of(t), x -> new ArrayList<>()).add(t));
    Map<Tongue, String> texts = new EnumMap<>(Tongue.class);
    parts.forEach((tongue, all) -> texts.put(tongue, beginning(joined(tongue, all))));
    return texts;
  }

  private static String joined(Tongue tongue, List<String> parts) {
    return String.join(tongue == Tongue.CHINESE ? "。" : ". ", parts);
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), TextModel.LONGEST_TEXT)).strip();
  }
}
