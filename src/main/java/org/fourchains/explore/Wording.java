package org.fourchains.explore;

/** The same in both languages. */
record Wording(String zh, String en) {

  static Wording same(String text) {
    return new Wording(text, text);
  }
}
