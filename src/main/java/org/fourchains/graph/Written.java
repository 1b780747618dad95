package org.fourchains.graph;

/**
 * What became of a batch.
 *
 * @param written facts that are new or have changed
 * @param unchanged facts the record knew already, with the same values
 * @param revision the record's revision after it
 */
public record Written(int written, int unchanged, long revision) {}
