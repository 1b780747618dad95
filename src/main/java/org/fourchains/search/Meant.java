package org.fourchains.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.fourchains.vocabulary.NodeKind;

/**
 * What a clause of a text means.
 *
 * @param similarity of the node and the clause that is nearest to it, 0 to 1
 */
record Meant(double similarity, Span clause) {

  /** Nodes near to a clause, by id; none without a model. */
  static Map<String, Meant> of(
      IndexSearcher searcher, Meaning meaning, String text, Collection<NodeKind> kinds, int nearest)
      throws IOException {
    Map<String, Meant> meant = new HashMap<>();
    for (Span clause : Clauses.of(text)) {
      String said = text.substring(clause.start(), clause.end());
      for (Near near : meaning.nearest(searcher, said, kinds, nearest)) {
        meant.merge(
            near.id(),
            new Meant(near.similarity(), clause),
            (a, b) -> a.similarity >= b.similarity ? a : b);
      }
    }
    return meant;
  }
}
