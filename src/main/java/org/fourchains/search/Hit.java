package org.fourchains.search;

import org.fourchains.snapshot.Node;

/**
 * A node that speaks of a text, or that a text speaks of.
 *
 * @param score 0 to 1, with the same meaning from one question to the next
 * @param snippet where it was seen: a part of the node's text, or for concepts of the text asked
 *     with; escaped for HTML, the words that match between {@code <mark>} and {@code </mark>}
 */
public record Hit(Node node, double score, String snippet) {}
