package org.fourchains.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
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

  private static final Comparator<Found> ORDER =
      Comparator.comparingDouble(Found::sum).reversed().thenComparing(Found::id);

  /** So many more are asked for by score alone; to sort by id Lucene looks up that of each. */
  private static final int TIES = 100;

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
    int most = offset + first;
    ScoreDoc[] best = searcher.search(query, most + TIES).scoreDocs;
    float last = best.length == 0 ? 0 : best[Math.min(most, best.length) - 1].score;
    // Where more are as good as the last than were asked for, ids have to decide among all.
    ScoreDoc[] all =
        best.length == most + TIES && best[best.length - 1].score == last
            ? searcher.search(query, most, BEST).scoreDocs
            : Arrays.stream(best).filter(hit -> hit.score >= last).toArray(ScoreDoc[]::new);
    return named(searcher, all).stream().sorted(ORDER).skip(offset).limit(first).toList();
  }

  /**
   * All, in no order.
   *
   * @param most there are no more. Lucene looks for nothing that could spare it the rest: with a
   *     hundred terms and some documents that takes longer than all else.
   */
  static List<Found> all(IndexSearcher searcher, Query query, int most) throws IOException {
    return named(
        searcher,
        searcher.search(
                query, new TopScoreDocCollectorManager(Math.max(1, most), null, Integer.MAX_VALUE))
            .scoreDocs);
  }

  private static List<Found> named(IndexSearcher searcher, ScoreDoc[] hits) throws IOException {
    Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Found> named = new ArrayList<>();
    LeafReaderContext leaf = null;
    SortedDocValues ids = DocValues.emptySorted();
    for (ScoreDoc hit : hits) {
      if (leaf == null || hit.doc >= leaf.docBase + leaf.reader().maxDoc()) {
        leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        ids = DocValues.getSorted(leaf.reader(), NodeText.ID);
      }
      if (ids.advanceExact(hit.doc - leaf.docBase)) {
        float sum = hit instanceof FieldDoc sorted ? (Float) sorted.fields[0] : hit.score;
        named.add(new Found(hit.doc, ids.lookupOrd(ids.ordValue()).utf8ToString(), sum));
      }
    }
    return named;
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
