package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.Tongue;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.SnapshotReplaced;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The searchable texts of the newest snapshot and what they mean, in memory; derived, so it is
 * never kept. Only nodes whose texts changed are written again. Safe for many threads.
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

  /** Nodes are written in parts of this size, whose equal texts are read as one. */
  private static final int PART = 512;

  private final Vectors vectors;
  private final Meaning meaning;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private @Nullable GraphSnapshot indexed;
  private long rewritten;

  @Autowired
  SearchIndex() {
    this(TextModels.none());
  }

  SearchIndex(TextModels models) {
    vectors = new Vectors(models);
    meaning = new Meaning(models);
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

  /** The index of one snapshot, by words alone. */
  static SearchIndex over(GraphSnapshot graph) {
    return over(graph, TextModels.none());
  }

  /** The index of one snapshot. */
  static SearchIndex over(GraphSnapshot graph, TextModels models) {
    SearchIndex index = new SearchIndex(models);
    index.follow(new SnapshotReplaced(graph));
    return index;
  }

  /** What finds in this index by meaning. */
  Meaning meaning() {
    return meaning;
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
        write(IntStream.range(0, next.nodeCount()).mapToObj(next::node).toList(), true);
      } else {
        List<Node> changed = new ArrayList<>();
        for (NodeKind kind : next.vocabulary().kinds()) {
          follow(kind, indexed, next, changed);
        }
        rewritten += changed.size();
        write(changed, false);
      }
      if (writer.hasDeletions() && writer.getDocStats().maxDoc <= EXACT_STATISTICS) {
        writer.forceMergeDeletes();
      }
      searchers.maybeRefreshBlocking();
      // Now, not while somebody waits for an answer.
      ask(searcher -> meaning.centre(searcher, Tongue.CHINESE));
      indexed = next;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Both snapshots are ordered by key, so one pass over both finds what differs. */
  private void follow(NodeKind kind, GraphSnapshot last, GraphSnapshot next, List<Node> changed)
      throws IOException {
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
        changed.add(next.node(n++));
      } else if (!NodeText.same(last.node(o++), next.node(n++))) {
        changed.add(next.node(n - 1));
      }
    }
  }

  /** All cores read the texts of a part, then it is written. */
  private void write(List<Node> nodes, boolean anew) throws IOException {
    for (int from = 0; from < nodes.size(); from += PART) {
      List<Node> part = nodes.subList(from, Math.min(nodes.size(), from + PART));
      List<Map<Tongue, float[]>> found = vectors.of(part);
      if (anew) {
        IntStream.range(0, part.size()).parallel().forEach(i -> add(part.get(i), found.get(i)));
      } else {
        // One after the other: what several threads delete is not gone with the next merge.
        for (int i = 0; i < part.size(); i++) {
          replace(part.get(i), found.get(i));
        }
      }
    }
  }

  private void replace(Node node, Map<Tongue, float[]> vectors) throws IOException {
    writer.updateDocument(NodeText.term(node), NodeText.document(node, vectors));
  }

  private void add(Node node, Map<Tongue, float[]> vectors) {
    try {
      writer.addDocument(NodeText.document(node, vectors));
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
