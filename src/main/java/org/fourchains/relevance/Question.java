package org.fourchains.relevance;

import java.util.Set;
import java.util.function.Predicate;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: which nodes of some kinds have to do with a text, with a node, or with both.
 *
 * @param candidates which nodes of those kinds may be ranked
 * @param without what does not count as evidence
 */
public record Question(
    @Nullable String text,
    @Nullable Node node,
    Set<NodeKind> kinds,
    Predicate<Node> candidates,
    Set<Node> without) {}
