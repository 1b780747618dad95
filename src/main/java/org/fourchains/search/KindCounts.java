package org.fourchains.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.fourchains.vocabulary.NodeKind;

/**
 * Counts the nodes of each kind that a question matches. Ids begin with the kind, so in the sorted
 * ids of a segment each kind has a range of its own.
 */
final class KindCounts extends SimpleCollector {

  private final String[] kinds;
  private final int[] counts;
  private final int[] firsts;
  private SortedDocValues ids = DocValues.emptySorted();

  private KindCounts(List<NodeKind> kinds) {
    this.kinds = kinds.stream().map(NodeKind::name).sorted().toArray(String[]::new);
    this.counts = new int[this.kinds.length];
    this.firsts = new int[this.kinds.length];
  }

  /** Adds up what the threads of a search counted. */
  record Manager(List<NodeKind> kinds)
      implements CollectorManager<KindCounts, Map<String, Integer>> {

    @Override
    public KindCounts newCollector() {
      return new KindCounts(kinds);
    }

    @Override
    public Map<String, Integer> reduce(Collection<KindCounts> collectors) {
      Map<String, Integer> all = new TreeMap<>();
      for (KindCounts one : collectors) {
        for (int i = 0; i < one.kinds.length; i++) {
          all.merge(one.kinds[i], one.counts[i], Integer::sum);
        }
      }
      return all;
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    ids = DocValues.getSorted(segment.reader(), NodeText.ID);
    for (int i = 0; i < kinds.length; i++) {
      int place = ids.lookupTerm(new BytesRef(kinds[i] + ":"));
      firsts[i] = place < 0 ? -place - 1 : place;
    }
  }

  @Override
  public void collect(int document) throws IOException {
    if (ids.advanceExact(document)) {
      int ordinal = ids.ordValue();
      int kind = kinds.length - 1;
      while (firsts[kind] > ordinal) {
        kind--;
      }
      counts[kind]++;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
