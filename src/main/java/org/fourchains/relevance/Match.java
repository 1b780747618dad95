package org.fourchains.relevance;

import java.util.List;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;

/**
 * A node and how much it has to do with what was asked.
 *
 * @param score 0 to 1, with the same meaning from one question to the next
 * @param evidence strongest first
 */
public record Match(Node node, double score, List<Evidence> evidence) {}
