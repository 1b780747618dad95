package org.fourchains.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.fourchains.vocabulary.NodeKind;

/**
 * What Lucene found.
 *
 * @param id of the node
 * @param sum of what its terms weigh
 */
record Found(String id, double sum) {

  private static final Sort BEST =
      new Sort(SortField.FIELD_SCORE, new SortField(NodeText.ID, SortField.Type.STRING));

  /** The best of some kinds, or of all where none is named. */
  static List<Found> best(
      IndexSearcher searcher, Query query, Collection<NodeKind> kinds, int first)
      throws IOException {
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    if (!kinds.isEmpty()) {
      List<BytesRef> names = kinds.stream().map(k -> new BytesRef(k.name())).toList();
      filtered.add(new TermInSetQuery(NodeText.KIND, names), Occur.FILTER);
    }
    return Arrays.stream(searcher.search(filtered.build(), first, BEST).scoreDocs)
        .map(FieldDoc.class::cast)
        .map(d -> new Found(((BytesRef) d.fields[1]).utf8ToString(), (Float) d.fields[0]))
        .toList();
  }
}
