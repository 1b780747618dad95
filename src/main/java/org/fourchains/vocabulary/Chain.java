package org.fourchains.vocabulary;

/**
 * One of the chains the graph joins.
 *
 * @param name the fixed name, for example {@code industry}
 */
public record Chain(String name, String zh, String en) {}
