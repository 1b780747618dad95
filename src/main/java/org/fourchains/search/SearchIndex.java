package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fourchains.embedding.TextModels;
import org.fourchains.embedding.TextVectors;
import org.fourchains.search.NodeVectors.Read;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.SnapshotReplaced;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The searchable texts of the newest snapshot and their vectors; derived, so it is never kept. Only
 * nodes whose texts changed are written again. Vectors that nobody has computed yet may come after
 * the words. Safe for many threads.
 */
@Component
class SearchIndex implements AutoCloseable {

  /** Nodes are written in parts of this size. */
  private static final int PART = 512;

  /** A change with no more new texts than this is found by its meaning at once, after a second. */
  private static final int AT_ONCE = 256;

  /** While many vectors are computed, those that came are found after this time, in ns. */
  private static final long SELDOM = 3_000_000_000L;

  private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

  private final NodeVectors vectors;
  private final int atOnce;
  private final Meaning meaning;
  private final LuceneIndex index = new LuceneIndex();
  private final MissingVectors missing = new MissingVectors(this::complete);
  private @Nullable GraphSnapshot indexed;
  private long rewritten;
  private long refreshed;
  private int texts;

  @Autowired
  SearchIndex(TextVectors vectors) {
    this(vectors, AT_ONCE);
  }

  SearchIndex(TextVectors vectors, int atOnce) {
    this.vectors = new NodeVectors(vectors);
    this.atOnce = atOnce;
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
      if (indexed == null) {
        index.clear();
        write(IntStream.range(0, next.nodeCount()).mapToObj(next::node).toList(), true);
      } else {
        List<Node> changed = new ArrayList<>();
        for (NodeKind kind : next.vocabulary().kinds()) {
          follow(kind, indexed, next, changed);
        }
        rewritten += changed.size();
        write(changed, false);
      }
      indexed = next;
      refresh(missing.count());
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
        missing.remove(last.node(o).id());
        index.remove(last.node(o++));
      } else if (order > 0) {
        // Replaces, as a change that failed half way may have written it before.
        changed.add(next.node(n++));
      } else if (!NodeText.same(last.node(o++), next.node(n++))) {
        changed.add(next.node(n - 1));
      }
    }
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
        part.parallelStream().forEach(read -> index.add(read.node(), read.vectors()));
      } else {
        part.forEach(read -> index.replace(read.node(), read.vectors()));
      }
      part.forEach(this::remember);
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
    for (Read read : nodes) {
      boolean still =
          graph == indexed
              || current()
                  .find(read.node().id())
                  .filter(node -> NodeText.same(read.node(), node))
                  .isPresent();
      // What has changed meanwhile was written, and counted as missing, when it changed.
      if (still && read.missing() == 0) {
        index.replace(read.node(), read.vectors());
      }
    }
    if (missing.waiting() == 0 || System.nanoTime() - refreshed > SELDOM) {
      try {
        refresh(missing.waiting());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void refresh(int unwritten) throws IOException {
    index.refresh();
    // Now, not while somebody waits for an answer.
    int found = ask(meaning::prepare);
    texts = found + unwritten;
    refreshed = System.nanoTime();
  }

  /** How many texts could have a vector; those that wait for one are {@link #missing}. */
  synchronized int texts() {
    return texts;
  }

  /** How many nodes were written again so far, those of the first snapshot not counted. */
  synchronized long rewritten() {
    return rewritten;
  }

  /** Asks the newest state, which stays as it is until the answer is made. */
  <T> T ask(LuceneIndex.Asking<T> asking) {
    return index.ask(asking);
  }

  @Override
  public void close() throws IOException {
    missing.close();
    index.close();
  }
}
