package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.TextVectors;
import org.fourchains.search.NodeVectors.Read;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.SnapshotReplaced;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The searchable texts of the newest snapshot and their vectors. They are derived, and kept in a
 * folder only to be there sooner after a restart. Only nodes whose texts changed are written again.
 * Vectors that nobody has computed yet may come after the words. Safe for many threads.
 */
@Component
class SearchIndex implements AutoCloseable {

  /** Nodes are written in parts of this size. */
  private static final int PART = 512;

  /** A change with no more new texts than this is found by its meaning at once, after a second. */
  private static final int AT_ONCE = 256;

  /** While many vectors are computed, those that came are found after this time, in ns. */
  private static final long SELDOM = 3_000_000_000L;

  /** In ns. A commit makes the disk write, which would be too much after each change. */
  private static final long COMMITTED_EVERY = 30_000_000_000L;

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  private final NodeVectors vectors;
  private final int atOnce;
  private final Meaning meaning;
  private final Opening opening;
  private final MissingVectors missing = new MissingVectors(this::complete);
  private volatile LuceneIndex index = LuceneIndex.inMemory();

  /** Follows {@link #index} when that holds what questions may see. */
  private volatile LuceneIndex asked = index;

  private @Nullable GraphSnapshot indexed;
  private long refreshed;
  private volatile long committed = System.nanoTime();
  private int texts;
  private volatile boolean closed;

  /** Where the documents go; asked once, when there is a snapshot. */
  @FunctionalInterface
  interface Opening {

    /**
     * @param rules those by which the documents must have been written that are there already
     */
    LuceneIndex open(Map<String, String> rules);
  }

  @Autowired
  SearchIndex(TextVectors vectors, IndexProperties properties) {
    this(
        vectors,
        AT_ONCE,
        properties.follow()
            ? new IndexFolder(properties.dataDir().resolve("index"))::open
            : rules -> LuceneIndex.inMemory());
  }

  /** In memory. */
  SearchIndex(TextVectors vectors, int atOnce) {
    this(vectors, atOnce, rules -> LuceneIndex.inMemory());
  }

  SearchIndex(TextVectors vectors, int atOnce, Opening opening) {
    this.vectors = new NodeVectors(vectors);
    this.atOnce = atOnce;
    this.opening = opening;
    meaning = new Meaning(vectors.models());
  }

  /** The index of one snapshot, by words alone. */
  static SearchIndex over(GraphSnapshot graph) {
    return over(graph, TextModels.none());
  }

  /** The index of one snapshot with all its vectors. */
  static SearchIndex over(GraphSnapshot graph, TextModels models) {
    SearchIndex index = new SearchIndex(TextVectors.unkept(models), Integer.MAX_VALUE);
    index.follow(new SnapshotReplaced(graph));
    return index;
  }

  /** What finds in this index by meaning. */
  Meaning meaning() {
    return meaning;
  }

  /** The nodes that cannot be found by their meaning yet. */
  MissingVectors missing() {
    return missing;
  }

  @EventListener
  synchronized void follow(SnapshotReplaced event) {
    GraphSnapshot next = event.snapshot();
    try {
      follow(next);
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      inMemoryFromNowOn(next, e);
    }
  }

  private void follow(GraphSnapshot next) throws IOException {
    if (indexed == null) {
      begin(next);
    } else {
      Changes changes = Changes.between(indexed, next);
      for (String id : changes.gone()) {
        missing.remove(id);
        index.remove(id);
      }
      // Replaces new ones too, as a change that failed half way may have written them before.
      write(changes.read(), false);
    }
    indexed = next;
    refresh(missing.count());
  }

  /** What the index holds of an earlier run, or of a try that failed half way, is kept. */
  private void begin(GraphSnapshot next) throws IOException {
    if (index == asked) {
      index = opening.open(IndexRules.of(next.vocabulary(), vectors.vectors().models()));
    }
    index.refresh();
    Comparison kept = index.ask(searcher -> Comparison.of(searcher, next));
    for (String id : kept.gone()) {
      index.remove(id);
    }
    List<Node> unwritten = kept.unwritten(next);
    write(unwritten, true);
    kept.missing().forEach(missing::add);
    if (index.isKept()) {
      LOG.info(
          "Search index: {} nodes were there, {} are written, {} documents removed",
          next.nodeCount() - unwritten.size(),
          unwritten.size(),
          kept.gone().size());
    }
  }

  /** A full disk, say, is no reason not to find what is in the graph. */
  private void inMemoryFromNowOn(GraphSnapshot next, Exception failure) {
    if (closed || !index.isKept()) {
      throw new IllegalStateException("The search index cannot be written", failure);
    }
    LOG.warn("The search index cannot be written; it is in memory from now on", failure);
    index.abandon();
    index = LuceneIndex.inMemory();
    indexed = null;
    follow(new SnapshotReplaced(next));
  }

  private void write(List<Node> nodes, boolean anew) {
    int left = atOnce;
    for (int from = 0; from < nodes.size(); from += PART) {
      List<Read> part = vectors.kept(nodes.subList(from, Math.min(nodes.size(), from + PART)));
      int lacking = part.stream().mapToInt(Read::missing).sum();
      if (lacking <= left) {
        left -= lacking;
        completeNow(part);
      }
      if (anew) {
        part.parallelStream().forEach(index::add);
      } else {
        part.forEach(index::replace);
      }
      part.forEach(this::remember);
      commitSometimes();
    }
  }

  /** What cannot be computed now is tried again later: words are found meanwhile. */
  private void completeNow(List<Read> part) {
    try {
      vectors.complete(part);
    } catch (RuntimeException e) {
      LOG.debug("Vectors are left for later", e);
    }
  }

  private void remember(Read read) {
    if (read.missing() > 0) {
      missing.add(read.node().id(), read.missing());
    } else {
      missing.remove(read.node().id());
    }
  }

  /** Computes the vectors of nodes as they were a moment ago, then writes those that still are. */
  private void complete(List<String> ids) {
    GraphSnapshot graph = current();
    List<Read> nodes = vectors.kept(ids.stream().flatMap(id -> graph.find(id).stream()).toList());
    vectors.complete(nodes);
    completed(graph, nodes);
  }

  private synchronized GraphSnapshot current() {
    return Objects.requireNonNull(indexed);
  }

  private synchronized void completed(GraphSnapshot graph, List<Read> nodes) {
    try {
      for (Read read : nodes) {
        // What has changed meanwhile was written, and counted as missing, when it changed.
        if (read.missing() == 0 && (graph == indexed || stillReads(read.node()))) {
          index.replace(read);
        }
      }
      if (missing.waiting() == 0 || System.nanoTime() - refreshed > SELDOM) {
        refresh(missing.waiting());
      }
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      inMemoryFromNowOn(current(), e);
    }
  }

  private boolean stillReads(Node node) {
    return current().find(node.id()).filter(now -> NodeText.same(node, now)).isPresent();
  }

  /** A killed program leaves what it had half a minute ago; the next one sees to the rest. */
  @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
  void commitSometimes() {
    if (System.nanoTime() - committed > COMMITTED_EVERY) {
      commit();
    }
  }

  void commit() {
    try {
      index.commit();
    } catch (IOException | AlreadyClosedException e) {
      LOG.warn("The search index could not be kept as it is now: {}", e.toString());
    }
    committed = System.nanoTime();
  }

  /** Returns when the index is as it will stay: what it costs to ask it depends on its parts. */
  synchronized void settle() throws IOException {
    index.commit();
    index.awaitMerges();
    refresh(missing.waiting());
    index.commit();
  }

  private void refresh(int unwritten) throws IOException {
    index.refresh();
    // Now, not while somebody waits for an answer.
    int found = index.ask(meaning::prepare);
    asked = index;
    texts = found + unwritten;
    refreshed = System.nanoTime();
  }

  /** How many texts could have a vector; those that wait for one are {@link #missing}. */
  synchronized int texts() {
    return texts;
  }

  /** How many documents were written since the program was started. */
  long written() {
    return index.written();
  }

  /** Asks the newest state, which stays as it is until the answer is made. */
  <T> T ask(LuceneIndex.Asking<T> asking) {
    return asked.ask(asking);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    missing.close();
    index.close();
  }
}
