package org.fourchains.decisions;

import java.util.List;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a decision is on: that a unit or course absorbs something. The program is the one that was
 * asked for; a course of several programs is one course, so that the latest decision counts for all
 * of them.
 */
record Pair(Node about, Node target, @Nullable Node program) {

  private static final List<String> ABSORBABLE = List.of("Process", "Standard", "Technology");
  private static final List<String> ABSORBING = List.of("Course", "Unit");

  /**
   * @throws Refusal.NotFound when there is no such node
   * @throws Refusal.BadRequest naming the argument, when one is of a kind that cannot be decided on
   */
  static Pair of(GraphSnapshot graph, String process, String target, @Nullable String program) {
    return new Pair(
        absorbable(graph, process),
        target(graph, target),
        program == null ? null : program(graph, program));
  }

  static Node absorbable(GraphSnapshot graph, String process) {
    return ofKind("process", graph.get(process), ABSORBABLE);
  }

  static Node target(GraphSnapshot graph, String target) {
    return ofKind("target", graph.get(target), ABSORBING);
  }

  static Node program(GraphSnapshot graph, String program) {
    return ofKind("program", graph.get(program), List.of("Program"));
  }

  static Node course(GraphSnapshot graph, String course) {
    return ofKind("course", graph.get(course), List.of("Course"));
  }

  private static Node ofKind(String argument, Node node, List<String> kinds) {
    if (!kinds.contains(node.kind().name())) {
      throw new Refusal.BadRequest(
          argument, node.id() + " is not one of these: " + String.join(", ", kinds));
    }
    return node;
  }

  /** What it is called: the names of what is absorbed and of what absorbs it. */
  String name() {
    return about.name() + " → " + target.name();
  }
}
