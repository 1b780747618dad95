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
 * @param doc its number in the state of the index that was asked
 * @param id of the node
 * @param sum of what its terms weigh
 */
record Found(int doc, String id, double sum) {

  private static final Sort BEST =
      new Sort(SortField.FIELD_SCORE, new SortField(NodeText.ID, SortField.Type.STRING));

  /** The best of some kinds, or of all where none is named. */
  static List<Found> best(
      IndexSearcher searcher, Query query, Collection<NodeKind> kinds, int first)
      throws IOException {
    List<Query> filters = kinds.isEmpty() ? List.of() : List.of(ofKinds(kinds));
    return page(searcher, narrowed(query, filters), 0, first);
  }

  /** Those from a place on in the order of all, which no page changes. */
  static List<Found> page(IndexSearcher searcher, Query query, int offset, int first)
      throws IOException {
    return Arrays.stream(searcher.search(query, offset + first, BEST).scoreDocs)
        .skip(offset)
        .map(FieldDoc.class::cast)
        .map(d -> new Found(d.doc, ((BytesRef) d.fields[1]).utf8ToString(), (Float) d.fields[0]))
        .toList();
  }

  static Query ofKinds(Collection<NodeKind> kinds) {
    return new TermInSetQuery(
        NodeText.KIND, kinds.stream().map(kind -> new BytesRef(kind.name())).toList());
  }

  /** Only what fulfils all of some conditions, which do not count in the sum. */
  static Query narrowed(Query query, List<Query> filters) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters.forEach(filter -> narrowed.add(filter, Occur.FILTER));
    return narrowed.build();
  }
}
