package org.fourchains.absorption;

import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** Where in the teaching a unit or course stands. */
record Placement(
    List<Node> programs,
    @Nullable Node course,
    @Nullable Integer semester,
    @Nullable Integer position,
    @Nullable Integer hours) {

  static Placement of(Node target) {
    Node course = courseOf(target);
    List<Node> programs =
        course == null
            ? List.of()
            : course.linked("PART_OF", true).sorted(Comparator.comparing(Node::id)).toList();
    return new Placement(
        programs,
        course,
        course == null ? null : number(course, "semester"),
        number(target, "position"),
        number(target, "hours"));
  }

  /** The course itself, or the one the unit is part of; none for a unit in no course. */
  static @Nullable Node courseOf(Node target) {
    return target.kind().name().equals("Course")
        ? target
        : target.linked("PART_OF", true).findFirst().orElse(null);
  }

  private static @Nullable Integer number(Node node, String property) {
    return node.property(property) instanceof Number number ? number.intValue() : null;
  }
}
