package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fourchains.snapshot.Node;

/**
 * A passage read as a concept.
 *
 * @param naming whether the passage names it
 * @param sure how much the words of the passage say of it, 0 to 1
 * @param names those of all concepts that the passage has, as phrases
 */
record Reading(Node node, Naming naming, double sure, Question passage, Map<String, Span> names) {

  /** How a passage may name a concept. */
  enum Naming {
    /** Not at all; it says what the concept says. */
    NONE,
    /** By what is meant for a name, see {@link NearNames}. */
    NEARLY,
    EXACTLY
  }

  /** Of two passages the one that says more of the concept. */
  Reading surer(Reading other) {
    int order = naming.compareTo(other.naming);
    return order > 0 || order == 0 && sure >= other.sure ? this : other;
  }

  /** How many of the words that a concept shares with the passage are marked, of each view. */
  private static final int MOST_MARKS = 4;

  /** The part of the passage it was read from: the concept's name, else the rarest shared words. */
  String snippet() throws IOException {
    Optional<Span> name =
        NodeText.names(node).stream()
            .map(own -> names.get(Phrase.of(own).reading()))
            .filter(Objects::nonNull)
            .max(Comparator.comparingInt(Span::length));
    return Excerpt.of(passage.text(), name.isPresent() ? List.of(name.get()) : shared());
  }

  private List<Span> shared() throws IOException {
    String all = Folding.fold(String.join("\n", NodeText.all(node)));
    List<Span> spans = new ArrayList<>();
    for (View view : View.values()) {
      Set<String> own = Question.terms(view, all).keySet();
      passage.terms().stream()
          .filter(term -> term.view() == view && own.contains(term.term()))
          .limit(MOST_MARKS)
          .forEach(term -> spans.addAll(term.spans()));
    }
    return spans;
  }
}
