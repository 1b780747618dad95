package org.fourchains.search;

/** A part of a text, from its first character to behind its last. */
record Span(int start, int end) {

  int length() {
    return end - start;
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
