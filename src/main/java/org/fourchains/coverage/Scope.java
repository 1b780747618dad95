package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * Whose teaching is held against whose demand.
 *
 * @param programs whose courses count, by id
 * @param segment whose demand counts; that of the programs' targets when there is none
 */
record Scope(GraphSnapshot graph, List<Node> programs, @Nullable Node segment, List<Note> notes) {

  /**
   * The scope of a question. A segment without program or college is held against the programs that
   * target it, a part of it or what it is part of; against all programs when there are none.
   *
   * @throws Refusal.NotFound for an unknown id
   * @throws Refusal.BadRequest when nothing or too much is named, or a node of another kind
   */
  static Scope of(
      GraphSnapshot graph,
      @Nullable String programId,
      @Nullable String segmentId,
      @Nullable String collegeId) {
    Node program = Checks.ofKind("Program", programId, graph);
    Node segment = Checks.ofKind("Segment", segmentId, graph);
    Node college = Checks.ofKind("College", collegeId, graph);
    if (program != null && college != null) {
      throw new Refusal.BadRequest("college", "name a program or a college, not both");
    }
    if (program != null) {
      return new Scope(graph, List.of(program), segment, List.of());
    }
    if (college != null) {
      List<Node> programs = programs(college.linked("PART_OF", false).toList());
      return new Scope(
          graph, programs, segment, programs.isEmpty() ? List.of(Note.NO_PROGRAMS) : List.of());
    }
    if (segment == null) {
      throw new Refusal.BadRequest("program", "name a program, a segment or a college");
    }
    return ofSegment(segment);
  }

  private static Scope ofSegment(Node segment) {
    Set<Node> near = new HashSet<>(closure(segment, true));
    near.addAll(closure(segment, false));
    List<Node> programs = programs(near.stream().flatMap(s -> s.linked("TARGETS", false)).toList());
    return programs.isEmpty()
        ? new Scope(
            segment.graph(),
            segment.graph().nodes(segment.graph().vocabulary().kind("Program")).toList(),
            segment,
            List.of(Note.NOBODY_TARGETS))
        : new Scope(segment.graph(), programs, segment, List.of());
  }

  /** The segment and all it is part of (or all that is part of it); ends in a circle, too. */
  private static List<Node> closure(Node segment, boolean up) {
    List<Node> found = new ArrayList<>(List.of(segment));
    Set<Node> seen = new HashSet<>(found);
    for (int i = 0; i < found.size(); i++) {
      for (String relation : List.of("PART_OF", "BROADER")) {
        found
            .get(i)
            .linked(relation, up)
            .filter(n -> n.kind().name().equals("Segment") && seen.add(n))
            .toList()
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<Node> programs(List<Node> nodes) {
    return nodes.stream()
        .filter(node -> node.kind().name().equals("Program"))
        .distinct()
        .sorted(Comparator.comparing(Node::id))
        .toList();
  }
}
