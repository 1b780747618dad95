package org.fourchains.search;

/**
 * A node that means something like a text.
 *
 * @param id of the node
 * @param similarity the cosine of both vectors as seen from the middle of all: 0 to 1, 0 for what
 *     is no nearer than anything else
 */
record Near(String id, double similarity) {}
