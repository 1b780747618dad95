package org.fourchains.absorption;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.search.Likeness;
import org.fourchains.snapshot.Node;

/** By the texts of the search index. */
record AlikeByText(Likeness likeness, Node subject) implements Alike {

  /** What is further down the list is like hardly anything. */
  private static final int MOST = 50;

  /**
   * Who means something else is no candidate for some common words. Words and meaning count the
   * same, so at .35 in all such a text would have to share half of the words or more.
   */
  private static final double NEAR = .2;

  @Override
  public Map<String, Double> among(Collection<Node> nodes, Collection<Node> anyway) {
    return likeness.among(subject, nodes, anyway, NEAR);
  }

  @Override
  public List<Node> nearest() {
    return likeness
        .like(
            subject,
            Stream.of("Unit", "Course").map(subject.graph().vocabulary()::kind).toList(),
            MOST)
        .stream()
        .map(Likeness.Like::node)
        .toList();
  }
}
