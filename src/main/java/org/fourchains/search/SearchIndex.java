package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
   * anew (some 30 ms for 2,000 nodes, 150 ms for 20,000); above, Lucene removes them as it merges
   * and scores may differ in the third digit.
   */
  private static final int EXACT_STATISTICS = 20_000;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private @Nullable GraphSnapshot indexed;
  private long rewritten;

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
      if (indexed == null) {
        writer.deleteAll();
        IntStream.range(0, next.nodeCount()).parallel().mapToObj(next::node).forEach(this::add);
      } else {
        for (NodeKind kind : next.vocabulary().kinds()) {
          follow(kind, indexed, next);
        }
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
  private void follow(NodeKind kind, GraphSnapshot last, GraphSnapshot next) throws IOException {
    int o = last.first(kind);
    int oldEnd = o + last.count(kind);
    int n = next.first(kind);
    int newEnd = n + next.count(kind);
    while (o < oldEnd || n < newEnd) {
      int order =
          o == oldEnd ? 1 : n == newEnd ? -1 : last.node(o).key().compareTo(next.node(n).key());
      if (order < 0) {
        writer.deleteDocuments(NodeText.term(last.node(o++)));
      } else if (order > 0) {
        // Replaces, as a change that failed half way may have written it before.
        replace(next.node(n++));
      } else if (!NodeText.same(last.node(o++), next.node(n++))) {
        replace(next.node(n - 1));
      }
    }
  }

  private void replace(Node node) throws IOException {
    rewritten++;
    writer.updateDocument(NodeText.term(node), NodeText.document(node));
  }

  private void add(Node node) {
    try {
      writer.addDocument(NodeText.document(node));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many nodes were written again so far, those of the first snapshot not counted. */
  synchronized long rewritten() {
    return rewritten;
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
