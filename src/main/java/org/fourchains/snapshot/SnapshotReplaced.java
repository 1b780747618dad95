package org.fourchains.snapshot;

/**
 * A newer snapshot has taken the place of the one before; published before the next question is
 * answered from it.
 */
public record SnapshotReplaced(GraphSnapshot snapshot) {}
