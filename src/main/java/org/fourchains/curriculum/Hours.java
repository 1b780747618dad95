package org.fourchains.curriculum;

import java.util.List;
import org.fourchains.snapshot.Node;

/**
 * Teaching hours and what they are the sum of.
 *
 * @param counted the nodes that have hours
 * @param unknown those that have none in the record; they add nothing
 */
record Hours(int hours, List<Node> counted, List<Node> unknown) {

  static Hours of(List<Node> nodes) {
    List<Node> counted = nodes.stream().filter(Hours::known).toList();
    return new Hours(
        counted.stream().mapToInt(Hours::hours).sum(),
        counted,
        nodes.stream().filter(node -> !known(node)).toList());
  }

  private static boolean known(Node node) {
    return node.property("hours") instanceof Number;
  }

  /** The hours of one node; 0 where the record has none. */
  static int hours(Node node) {
    return node.property("hours") instanceof Number number ? number.intValue() : 0;
  }
}
