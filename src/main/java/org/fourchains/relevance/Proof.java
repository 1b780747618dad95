package org.fourchains.relevance;

import java.util.List;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;

/**
 * One reason why a node is relevant.
 *
 * @param strength above 0; strengths of one node add up, see {@link Ranking}
 * @param path from the node to the text that proves it; empty when that is its own
 * @param text the node whose text it is
 */
record Proof(int target, double strength, List<Step> path, Node text) {}
