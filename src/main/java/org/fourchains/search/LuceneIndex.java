package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fourchains.search.NodeVectors.Read;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Documents of nodes, in memory or kept in a folder. Safe for many threads. */
final class LuceneIndex implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);

  /**
   * Up to so many documents the dead ones are removed before each refresh, so that word statistics,
   * and with them the scores, do not depend on history. It costs at most the writing of the index
   * anew (some 30 ms for 2,000 nodes, 150 ms for 20,000); above, Lucene removes them as it merges
   * and scores may differ in the third digit.
   */
  private static final int EXACT_STATISTICS = 20_000;

  private final boolean kept;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final AtomicLong written = new AtomicLong();

  private LuceneIndex(boolean kept, Directory directory, Quantisation quantisation)
      throws IOException {
    this.kept = kept;
    this.directory = directory;
    IndexWriterConfig config = new IndexWriterConfig(analyzer());
    config.setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
    config.setRAMBufferSizeMB(64);
    config.setCodec(quantisation.codec());
    writer = new IndexWriter(directory, config);
    searchers = new SearcherManager(writer, new TermSearcher.Factory());
  }

  static LuceneIndex inMemory() {
    try {
      return new LuceneIndex(false, new ByteBuffersDirectory(), Quantisation.USUAL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What lies in a directory, and goes on lying there.
   *
   * @param rules what every commit tells
   * @throws org.apache.lucene.store.LockObtainFailedException when another index writes there
   */
  static LuceneIndex kept(Directory directory, Map<String, String> rules) throws IOException {
    return kept(directory, rules, Quantisation.USUAL);
  }

  /** The same with vectors that are written otherwise. */
  static LuceneIndex kept(Directory directory, Map<String, String> rules, Quantisation quantisation)
      throws IOException {
    LuceneIndex index = new LuceneIndex(true, directory, quantisation);
    if (index.writer.getDocStats().maxDoc == 0) {
      index.writer.setLiveCommitData(rules.entrySet());
    }
    return index;
  }

  /** Whether it is there again after a restart. */
  boolean isKept() {
    return kept;
  }

  /** How many documents were written since it was opened. */
  long written() {
    return written.get();
  }

  private static Analyzer analyzer() {
    Map<String, Analyzer> byField = new TreeMap<>();
    for (View view : View.values()) {
      byField.put(view.names(), view.analyzer);
      byField.put(view.texts(), view.analyzer);
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }

  /** Writes a node that the index does not have. */
  void add(Read read) {
    try {
      writer.addDocument(NodeText.document(read));
      written.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a node in place of its last version. One thread at a time: what several delete is not
   * gone with the next merge.
   */
  void replace(Read read) {
    try {
      writer.updateDocument(NodeText.term(read.node().id()), NodeText.document(read));
      written.incrementAndGet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void remove(String id) throws IOException {
    writer.deleteDocuments(NodeText.term(id));
  }

  /** What was written until now survives the death of the program. */
  void commit() throws IOException {
    if (kept && writer.isOpen() && writer.hasUncommittedChanges()) {
      writer.commit();
    }
  }

  /** What was written is found from now on. */
  void refresh() throws IOException {
    if (writer.hasDeletions() && writer.getDocStats().maxDoc <= EXACT_STATISTICS) {
      writer.forceMergeDeletes();
    }
    searchers.maybeRefreshBlocking();
  }

  /** Returns when the files that are there are not being merged any more. */
  void awaitMerges() {
    if (writer.getConfig().getMergeScheduler() instanceof ConcurrentMergeScheduler merges) {
      merges.sync();
    }
  }

  /** A question to Lucene. */
  @FunctionalInterface
  interface Asking<T> {
    T of(TermSearcher searcher) throws IOException;
  }

  /** Asks the newest state, which stays as it is until the answer is made. */
  <T> T ask(Asking<T> asking) {
    try {
      TermSearcher searcher = (TermSearcher) searchers.acquire();
      try {
        return asking.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes no more, as it cannot; what reads it may go on. */
  void abandon() {
    try (directory) {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      LOG.debug("The index was broken before", e);
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    try (directory) {
      try {
        commit();
      } finally {
        // Not writer.close(), which would wait for merges: of many vectors they take minutes.
        writer.rollback();
      }
    }
  }
}
