package org.fourchains.decisions;

import java.util.List;
import org.fourchains.api.PageInfo;
import org.fourchains.snapshot.Node;

/** A part of a list of decisions, the latest first. */
record DecisionPage(List<Node> nodes, PageInfo pageInfo, int totalCount) {

  static DecisionPage of(List<Node> all, int first, int offset) {
    List<Node> nodes = all.stream().skip(offset).limit(first).toList();
    return new DecisionPage(nodes, PageInfo.of(offset, nodes.size(), all.size()), all.size());
  }
}
