package org.fourchains.graph;

/**
 * The record was written to and whoever derives something from it should look at it again before an
 * answer is given.
 */
public record RecordChanged() {}
