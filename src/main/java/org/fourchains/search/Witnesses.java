package org.fourchains.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for the concepts of a text, each by id: its words, its meaning, and what works that
 * read like it take.
 */
record Witnesses(Map<String, Reading> said, Map<String, Meant> meant, Map<String, Double> context) {

  /** How sure each concept is by itself: 0 to 1. */
  Map<String, Double> scores() {
    Set<String> ids = new HashSet<>(said.keySet());
    ids.addAll(meant.keySet());
    ids.addAll(context.keySet());
    Map<String, Double> scores = new HashMap<>();
    ids.forEach(id -> scores.put(id, score(id, 0)));
    return scores;
  }

  /**
   * The chance that not all witnesses are wrong.
   *
   * @param support by other concepts of the text, 0 to 1: one more witness
   */
  double score(String id, double support) {
    Reading reading = said.get(id);
    Meant near = meant.get(id);
    double doubt = (1 - support) * (1 - context.getOrDefault(id, 0.0));
    doubt *= 1 - (reading == null ? 0 : reading.sure());
    doubt *= 1 - (near == null ? 0 : near.similarity());
    return Search.rounded(scaled(reading, 1 - doubt));
  }

  private static double scaled(@Nullable Reading reading, double sure) {
    return switch (reading == null ? Reading.Naming.NONE : reading.naming()) {
      case EXACTLY -> Concepts.NAMED + (1 - Concepts.NAMED) * sure;
      case NEARLY -> Concepts.NEARLY_NAMED + (Concepts.NAMED - Concepts.NEARLY_NAMED) * sure;
      case NONE -> Concepts.NAMED * sure;
    };
  }

  /** The part of the text that a concept was read from. */
  String snippet(String text, String id) throws IOException {
    Reading reading = said.get(id);
    Meant near = meant.get(id);
    return reading != null
        ? reading.snippet()
        : Excerpt.of(text, near == null ? List.of() : List.of(near.clause()));
  }
}
