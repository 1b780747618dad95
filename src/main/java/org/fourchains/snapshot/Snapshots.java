package org.fourchains.snapshot;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.fourchains.graph.Revisions;
import org.fourchains.vocabulary.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Holds the newest snapshot and follows the revision of the record, whoever raised it. Safe for
 * many threads.
 */
@Component
public class Snapshots {

  private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

  private final SnapshotLoader loader;
  private final Revisions revisions;
  private final ApplicationEventPublisher events;
  private volatile GraphSnapshot current;

  Snapshots(
      SnapshotLoader loader,
      Revisions revisions,
      Vocabulary vocabulary,
      ApplicationEventPublisher events) {
    this.loader = loader;
    this.revisions = revisions;
    this.events = events;
    this.current = new SnapshotBuilder(vocabulary).numbered().build(-1, List.of());
  }

  public GraphSnapshot current() {
    return current;
  }

  /** Loads again if the record has moved on; returns when questions see it. */
  public synchronized void refresh() {
    if (revisions.current() != current.revision()) {
      long begin = System.nanoTime();
      GraphSnapshot loaded = loader.load();
      // Whoever derives something from the snapshot is ready before questions see it.
      events.publishEvent(new SnapshotReplaced(loaded));
      current = loaded;
      LOG.info(
          "Revision {}: {} nodes, {} relations, loaded in {} ms",
          loaded.revision(),
          loaded.nodeCount(),
          loaded.relationCount(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
    }
  }
}
