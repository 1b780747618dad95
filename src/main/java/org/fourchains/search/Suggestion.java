package org.fourchains.search;

import org.fourchains.snapshot.Node;

/**
 * A node whose name begins as somebody types.
 *
 * @param matched the name, alias, number or key that was typed the beginning of
 * @param snippet the same, escaped for HTML, what was typed between {@code <mark>} and {@code
 *     </mark>}
 */
public record Suggestion(Node node, String matched, String snippet) {

  /** The same of another version of the node. */
  Suggestion of(Node version) {
    return new Suggestion(version, matched, snippet);
  }
}
