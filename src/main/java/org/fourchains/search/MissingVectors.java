package org.fourchains.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The nodes whose texts have no vectors yet, and the thread that computes them. It lives as long as
 * there are any.
 */
final class MissingVectors implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MissingVectors.class);

  /** So many nodes at once: 0.1 to 2 s, in which nothing is lost when the program is killed. */
  private static final int BATCH = 64;

  private static final long PAUSE_AFTER_FAILURE = TimeUnit.SECONDS.toMillis(10);

  /** What to do with some of the nodes, by id; every one of them is completed or added again. */
  private final Consumer<List<String>> work;

  /** How many texts of each node wait. */
  private final Map<String, Integer> waiting = new LinkedHashMap<>();

  /** The sum of what waits: it is asked for after every batch, of which there may be thousands. */
  private int texts;

  private int inWork;
  private @Nullable Thread thread;
  private @Nullable RuntimeException failure;
  private boolean closed;

  MissingVectors(Consumer<List<String>> work) {
    this.work = work;
  }

  synchronized void add(String node, int missing) {
    remove(node);
    waiting.put(node, missing);
    texts += missing;
    if (thread == null && !closed) {
      thread =
          Thread.ofPlatform()
              .name("vectors")
              .daemon()
              .priority(Thread.MIN_PRIORITY)
              .start(this::run);
    }
  }

  synchronized void remove(String node) {
    Integer missing = waiting.remove(node);
    texts -= missing == null ? 0 : missing;
  }

  /** How many texts have no vector yet. */
  synchronized int count() {
    return inWork + waiting();
  }

  /** How many of them nobody works at. */
  synchronized int waiting() {
    return texts;
  }

  /** Why the last try did not succeed; null when it did. */
  synchronized @Nullable RuntimeException failure() {
    return failure;
  }

  /** Waits until none are left, or until trying has failed. */
  synchronized void await() throws InterruptedException {
    while (thread != null && failure == null) {
      wait();
    }
  }

  private void run() {
    for (List<String> batch = take(); !batch.isEmpty(); batch = take()) {
      try {
        work.accept(batch);
        done(null);
      } catch (RuntimeException e) {
        batch.forEach(node -> add(node, 1));
        done(e);
        pause();
      }
    }
  }

  private synchronized List<String> take() {
    List<String> batch = new ArrayList<>();
    if (!closed) {
      waiting.keySet().stream().limit(BATCH).forEach(batch::add);
    }
    for (String node : batch) {
      inWork += Objects.requireNonNull(waiting.get(node));
      remove(node);
    }
    if (batch.isEmpty()) {
      thread = null;
      notifyAll();
    }
    return batch;
  }

  private synchronized void done(@Nullable RuntimeException thrown) {
    inWork = 0;
    if (thrown != null && failure == null && !closed) {
      LOG.warn("Vectors of texts cannot be computed now; tried again later", thrown);
    }
    failure = thrown;
    notifyAll();
  }

  private synchronized void pause() {
    try {
      if (!closed) {
        wait(PAUSE_AFTER_FAILURE);
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /** Ends the thread after what it is at. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      closed = true;
      running = thread;
      notifyAll();
    }
    try {
      if (running != null) {
        running.join(TimeUnit.SECONDS.toMillis(10));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
