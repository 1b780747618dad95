package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.SnapshotReplaced;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The searchable texts of the newest snapshot, in memory; derived, so it is never kept. Only nodes
 * whose texts changed are written again. Safe for many threads.
 */
@Component
class SearchIndex {

  /**
   * Up to so many documents the dead ones are removed after each change, so that word statistics,
   * and with them the scores, do not depend on history. It costs at most the writing of the index
   * anew; above, Lucene removes them as it merges and scores may differ in the third digit.
   */
  private static final int EXACT_STATISTICS = 50_000;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private @Nullable GraphSnapshot indexed;

  SearchIndex() {
    try {
      IndexWriterConfig config = new IndexWriterConfig(analyzer());
      config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
      config.setRAMBufferSizeMB(64);
      writer = new IndexWriter(new ByteBuffersDirectory(), config);
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of one snapshot. */
  static SearchIndex over(GraphSnapshot graph) {
    SearchIndex index = new SearchIndex();
    index.follow(new SnapshotReplaced(graph));
    return index;
  }

  private static Analyzer analyzer() {
    Map<String, Analyzer> byField = new TreeMap<>();
    for (View view : View.values()) {
      byField.put(view.names(), view.analyzer);
      byField.put(view.texts(), view.analyzer);
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }

  @EventListener
  synchronized void follow(SnapshotReplaced event) {
    GraphSnapshot next = event.snapshot();
    try {
      for (NodeKind kind : next.vocabulary().kinds()) {
        follow(kind, next);
      }
      if (writer.hasDeletions() && writer.getDocStats().maxDoc <= EXACT_STATISTICS) {
        writer.forceMergeDeletes();
      }
      searchers.maybeRefreshBlocking();
      indexed = next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both snapshots are ordered by key, so one pass over both finds what differs. */
  private void follow(NodeKind kind, GraphSnapshot next) throws IOException {
    GraphSnapshot last = indexed;
    int o = last == null ? 0 : last.first(kind);
    int oldEnd = last == null ? 0 : o + last.count(kind);
    int n = next.first(kind);
    int newEnd = n + next.count(kind);
    while (o < oldEnd || n < newEnd) {
      Node before = last != null && o < oldEnd ? last.node(o) : null;
      Node after = n < newEnd ? next.node(n) : null;
      int order = before == null ? 1 : after == null ? -1 : before.key().compareTo(after.key());
      replace(order <= 0 ? before : null, order >= 0 ? after : null);
      o += order <= 0 ? 1 : 0;
      n += order >= 0 ? 1 : 0;
    }
  }

  private void replace(@Nullable Node before, @Nullable Node after) throws IOException {
    if (after == null && before != null) {
      writer.deleteDocuments(NodeText.term(before));
    } else if (after != null && (before == null || !NodeText.same(before, after))) {
      if (indexed == null) {
        writer.addDocument(NodeText.document(after));
      } else {
        writer.updateDocument(NodeText.term(after), NodeText.document(after));
      }
    }
  }

  /** A question to Lucene. */
  @FunctionalInterface
  interface Asking<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  /** Asks the newest state, which stays as it is until the answer is made. */
  <T> T ask(Asking<T> asking) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return asking.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
