package org.fourchains.snapshot;

import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.Revisions;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the snapshot up with the revision of the record, whoever raised it. */
@Component
@ConditionalOnBooleanProperty(name = "fourchains.follow", matchIfMissing = true)
class SnapshotFollower implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotFollower.class);

  /** In polls; together with the poll itself it keeps a change from being seen later than 2 s. */
  private static final int LONGEST_WAIT = 2;

  private final Snapshots snapshots;
  private final Revisions revisions;
  private volatile boolean ready;
  private boolean behind;
  private long seen;
  private int waited;

  SnapshotFollower(Snapshots snapshots, Revisions revisions) {
    this.snapshots = snapshots;
    this.revisions = revisions;
  }

  /**
   * The first snapshot is there before the web server starts, and whoever listens to its event does
   * so already.
   */
  @Override
  public void afterSingletonsInstantiated() {
    snapshots.refresh();
  }

  /** This program wrote: the next question sees it. */
  @EventListener
  void follow(RecordChanged changed) {
    snapshots.refresh();
  }

  /** Nobody asks before: of a record that is being filled with the seed only the end is loaded. */
  @EventListener(ApplicationReadyEvent.class)
  void ready() {
    ready = true;
  }

  /** Another copy of the program, or a person with cypher-shell, may have raised the revision. */
  @Scheduled(fixedDelayString = "${fourchains.follow-every:500ms}")
  void follow() {
    try {
      if (ready) {
        refreshWhenQuiet(revisions.current());
      }
      behind = false;
    } catch (Neo4jException e) {
      if (!behind) {
        LOG.warn(
            "The record does not answer; questions are answered from revision {}: {}",
            snapshots.current().revision(),
            e.getMessage());
      }
      behind = true;
    }
  }

  /**
   * An import raises the revision many times a second: loading waits until it rests, but not for
   * long.
   */
  private void refreshWhenQuiet(long revision) {
    if (revision == snapshots.current().revision()) {
      waited = 0;
    } else if (revision != seen && waited < LONGEST_WAIT) {
      seen = revision;
      waited++;
    } else {
      waited = 0;
      snapshots.refresh();
    }
  }
}
