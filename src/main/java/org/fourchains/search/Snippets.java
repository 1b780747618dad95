package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.fourchains.snapshot.Node;

/**
 * The name of a node and the part of its description, in the language that has them, that answers a
 * question, the words asked for between marks. The texts come from the snapshot, so the index
 * stores none.
 */
final class Snippets {

  private static final int LENGTH = 120;

  private final Question question;

  Snippets(Question question) {
    this.question = question;
  }

  String of(Node node) {
    String name = marked(node.name(), WholeBreakIterator::new);
    String told = "";
    for (String property : List.of("description", "descriptionEn")) {
      String text = node.text(property).orElse("");
      if (!text.isBlank() && !told.contains("<mark>")) {
        String marked = marked(text, Snippets::passages);
        told = told.isEmpty() || marked.contains("<mark>") ? marked : told;
      }
    }
    return told.isEmpty() ? name : name + " — " + told;
  }

  private static BreakIterator passages() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getSentenceInstance(Locale.CHINESE), LENGTH, .5f);
  }

  /**
   * By words; where SmartCN cut question and text differently, by pairs of characters; by codes.
   */
  private String marked(String text, Supplier<BreakIterator> passages) {
    for (View view : View.values()) {
      String marked = asks(view) ? marked(text, view, passages) : "";
      if (marked.contains("<mark>")) {
        return marked;
      }
    }
    return marked(text, View.WORDS, passages);
  }

  private boolean asks(View view) {
    return question.terms().stream().anyMatch(term -> term.view() == view);
  }

  private String marked(String text, View view, Supplier<BreakIterator> passages) {
    try {
      Object marked =
          UnifiedHighlighter.builderWithoutSearcher(view.analyzer)
              .withBreakIterator(passages)
              .withMaxNoHighlightPassages(1)
              .withFormatter(new Original(text))
              .build()
              .highlightWithoutSearcher(view.texts(), terms(view), Folding.fold(text), 1);
      return Objects.requireNonNullElse(marked, "").toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query terms(View view) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    question.terms().stream()
        .filter(term -> term.view() == view)
        .forEach(t -> any.add(new TermQuery(new Term(view.texts(), t.term())), Occur.SHOULD));
    return any.build();
  }

  /** Cuts the passages found in the folded text out of the text itself. */
  private static final class Original extends DefaultPassageFormatter {
    private final String text;

    Original(String text) {
      super("<mark>", "</mark>", " … ", true);
      this.text = text;
    }

    @Override
    public String format(Passage[] passages, String folded) {
      return super.format(passages, text).replace("</mark><mark>", "");
    }
  }
}
