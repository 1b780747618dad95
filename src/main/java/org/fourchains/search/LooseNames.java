package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.index.IndexReader;

/** The names that stand in a text but for spaces, hyphens and plurals. */
final class LooseNames {

  private LooseNames() {}

  /**
   * @param found is given the names and where each stands
   */
  static void find(Phrase phrase, IndexReader index, BiConsumer<String, Span> found)
      throws IOException {
    Loose loose = Loose.of(phrase);
    NameKeys keys = NameKeys.of(index, NodeText.LOOSE);
    int length = loose.reading().length();
    for (int start = 0; start < length; start++) {
      boolean goesOn = phrase.boundary(loose.starts()[start]);
      for (int end = start + 1; goesOn && end <= length; end++) {
        List<String> names = new ArrayList<>();
        goesOn = keys.read(loose.reading().substring(start, end), names);
        int behind = loose.ends()[end - 1];
        if (phrase.boundary(behind)) {
          Span span = phrase.inText(loose.starts()[start], behind);
          names.forEach(name -> found.accept(name, span));
        }
      }
    }
  }
}
