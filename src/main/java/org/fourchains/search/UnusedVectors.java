package org.fourchains.search;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.fourchains.embedding.TextVectors;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes vectors of texts that no node has had for a week from the record, once a day. */
@Component
@ConditionalOnBooleanProperty(name = "fourchains.follow", matchIfMissing = true)
class UnusedVectors {

  private static final Logger LOG = LoggerFactory.getLogger(UnusedVectors.class);

  private final TextVectors vectors;
  private volatile @Nullable GraphSnapshot newest;

  UnusedVectors(TextVectors vectors) {
    this.vectors = vectors;
  }

  @EventListener
  void follow(SnapshotReplaced event) {
    newest = event.snapshot();
  }

  /** Not at once after the start, which has more to do; a program may run for less than a day. */
  @Scheduled(initialDelay = 10, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
  void sweep() {
    try {
      int removed = sweep(LocalDate.now());
      LOG.debug("{} vectors of texts that are gone were removed", removed);
    } catch (Neo4jException e) {
      LOG.warn(
          "Vectors of texts that are gone stay in the record until tomorrow: {}", e.toString());
    }
  }

  /** How many were removed. */
  int sweep(LocalDate today) {
    GraphSnapshot graph = newest;
    return graph == null
        ? 0
        : vectors.sweep(
            each -> {
              for (NodeKind kind : graph.vocabulary().kinds()) {
                graph.nodes(kind).forEach(node -> MeaningText.of(node).forEach(each));
              }
            },
            today);
  }
}
