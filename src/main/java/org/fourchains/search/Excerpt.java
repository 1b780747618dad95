package org.fourchains.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** A short part of a text with some of its spans marked. */
final class Excerpt {

  /** How much of the text stands around the first mark, to each side. */
  private static final int AROUND = 30;

  private Excerpt() {}

  /**
   * What lies around the first of the spans that lie closest together, escaped for HTML.
   *
   * @param spans those outside of the excerpt are left out; without any the text is shown from its
   *     beginning
   */
  static String of(String text, List<Span> spans) {
    List<Span> ordered = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    Span centre =
        ordered.stream().max(Comparator.comparingInt(s -> near(s, ordered))).orElse(new Span(0, 0));
    int from = whole(text, Math.max(0, centre.start() - AROUND));
    int to = whole(text, Math.min(text.length(), centre.end() + AROUND));
    StringBuilder excerpt = new StringBuilder(from > 0 ? "…" : "");
    int at = from;
    for (Span mark : merged(ordered)) {
      if (mark.start() >= at && mark.end() <= to) {
        excerpt
            .append(escaped(text, at, mark.start()))
            .append("<mark>")
            .append(escaped(text, mark.start(), mark.end()))
            .append("</mark>");
        at = mark.end();
      }
    }
    return excerpt.append(escaped(text, at, to)).append(to < text.length() ? "…" : "").toString();
  }

  private static int near(Span centre, List<Span> spans) {
    return spans.stream()
        .filter(s -> s.start() >= centre.start() - AROUND && s.end() <= centre.end() + AROUND)
        .mapToInt(Span::length)
        .sum();
  }

  /** Spans that touch or overlap become one. */
  private static List<Span> merged(List<Span> ordered) {
    List<Span> merged = new ArrayList<>();
    for (Span span : ordered) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && span.start() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Not between the halves of one character. */
  static int whole(String text, int place) {
    return place > 0
            && place < text.length()
            && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))
        ? place - 1
        : place;
  }

  private static String escaped(String text, int from, int to) {
    return HtmlUtils.htmlEscape(text.substring(from, to), "UTF-8");
  }
}
