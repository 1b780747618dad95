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
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.Node;

/** Documents of nodes, in memory. Safe for many threads. */
final class LuceneIndex implements AutoCloseable {

  /**
   * Up to so many documents the dead ones are removed before each refresh, so that word statistics,
   * and with them the scores, do not depend on history. It costs at most the writing of the index
   * anew (some 30 ms for 2,000 nodes, 150 ms for 20,000); above, Lucene removes them as it merges
   * and scores may differ in the third digit.
   */
  private static final int EXACT_STATISTICS = 20_000;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  LuceneIndex() {
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

  private static Analyzer analyzer() {
    Map<String, Analyzer> byField = new TreeMap<>();
    for (View view : View.values()) {
      byField.put(view.names(), view.analyzer);
      byField.put(view.texts(), view.analyzer);
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  /** Writes a node that the index does not have. */
  void add(Node node, Map<Tongue, float[]> vectors) {
    try {
      writer.addDocument(NodeText.document(node, vectors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a node in place of its last version. One thread at a time: what several delete is not
   * gone with the next merge.
   */
  void replace(Node node, Map<Tongue, float[]> vectors) {
    try {
      writer.updateDocument(NodeText.term(node), NodeText.document(node, vectors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(Node node) throws IOException {
    writer.deleteDocuments(NodeText.term(node));
  }

  /** What was written is found from now on. */
  void refresh() throws IOException {
    if (writer.hasDeletions() && writer.getDocStats().maxDoc <= EXACT_STATISTICS) {
      writer.forceMergeDeletes();
    }
    searchers.maybeRefreshBlocking();
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

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }
}
