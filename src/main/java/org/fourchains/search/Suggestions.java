package org.fourchains.search;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Nodes by the beginning of a name or alias, or of a word in it, in Chinese, pinyin, initials of
 * pinyin or English: for whoever is still typing. Safe for many threads.
 */
@Component
public class Suggestions {

  /**
   * Up to so many nodes the next question sees a change: it costs some 100 ms. Above, the names are
   * read in the background and a change is seen some seconds later.
   */
  private static final int AT_ONCE = 50_000;

  /** One thread; of several changes that wait only the newest counts. */
  private final ThreadPoolExecutor background =
      new ThreadPoolExecutor(
          1,
          1,
          10,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(1),
          Thread.ofPlatform().name("suggestions").daemon().factory(),
          new ThreadPoolExecutor.DiscardOldestPolicy());

  private volatile @Nullable SuggestIndex index;

  Suggestions() {
    background.allowCoreThreadTimeOut(true);
  }

  /** Suggestions from one snapshot, outside of the running program. */
  public static Suggestions over(GraphSnapshot graph) {
    Suggestions suggestions = new Suggestions();
    suggestions.index = new SuggestIndex(graph);
    return suggestions;
  }

  @EventListener
  void follow(SnapshotReplaced event) {
    GraphSnapshot graph = event.snapshot();
    if (index == null || graph.nodeCount() <= AT_ONCE) {
      background.getQueue().clear();
      index = new SuggestIndex(graph);
    } else {
      background.execute(() -> index = new SuggestIndex(graph));
    }
  }

  @PreDestroy
  void stop() {
    background.shutdownNow();
  }

  /**
   * The nodes that somebody may be about to type: exact names first, then names that begin so, then
   * words in names, then pinyin, then initials; within these the ones with more relations first,
   * ties by id.
   *
   * @param graph where the nodes are taken from; what it does not hold is left out
   * @param kinds only these; all when empty
   * @throws org.fourchains.api.Refusal.BadRequest when the text is empty or too long
   */
  public List<Suggestion> suggest(
      GraphSnapshot graph, String text, Set<NodeKind> kinds, int first) {
    Typed typed = Typed.of(text);
    SuggestIndex newest = index;
    return newest == null
        ? List.of()
        : newest.suggest(typed, kinds, first).stream()
            .flatMap(s -> graph.find(s.node().id()).stream().map(s::of))
            .toList();
  }
}
