package org.fourchains.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** Which nodes belong to a program or to an enterprise: those that certain relations lead to. */
enum Belonging {
  /**
   * The program; its courses, their units and training tasks; who gives the courses and who is
   * enrolled; what is taught, covered, absorbed and used there; what was converted into it; the
   * jobs and segments it targets.
   */
  PROGRAM(
      "Program",
      List.of(
          "<PART_OF",
          "<PART_OF <PART_OF",
          "<PART_OF <GIVES",
          "<ENROLLED",
          "<PART_OF >TEACHES",
          "<PART_OF <PART_OF >TEACHES",
          "<PART_OF >COVERS",
          "<PART_OF <PART_OF >COVERS",
          "<PART_OF >ABSORBED",
          "<PART_OF <PART_OF >ABSORBED",
          "<PART_OF >USES",
          "<PART_OF <PART_OF >USES",
          "<PART_OF <PART_OF <CONVERTED_TO",
          ">TARGETS")),
  /**
   * The enterprise; its needs and the projects that solve them; its products, jobs, processes,
   * technologies, equipment and patents; whom it employs; its teams and platforms; what was
   * transferred to it.
   */
  ENTERPRISE(
      "Enterprise",
      List.of(
          ">RAISED",
          ">RAISED <SOLVES",
          ">MAKES",
          ">OFFERS",
          ">USES",
          ">HOSTS",
          ">HOLDS",
          "<EMPLOYED_BY",
          "<PART_OF",
          "<TRANSFERRED_TO"));

  private final String kind;

  /** Relations from the node on, each along its direction (>) or against it. */
  private final List<String> ways;

  Belonging(String kind, List<String> ways) {
    this.kind = kind;
    this.ways = ways;
  }

  /**
   * The ids of all that belongs to a node, its own among them.
   *
   * @throws Refusal.NotFound when nothing has the id
   * @throws Refusal.BadRequest when what has it is of another kind
   */
  Set<String> of(GraphSnapshot graph, String id) {
    Node node = graph.get(id);
    if (!node.kind().name().equals(kind)) {
      throw new Refusal.BadRequest(
          name().toLowerCase(java.util.Locale.ROOT), id + " is no " + kind);
    }
    Set<String> ids = new LinkedHashSet<>(Set.of(id));
    for (String way : ways) {
      Stream<Node> reached = Stream.of(node);
      for (String relation : way.split(" ")) {
        String name = relation.substring(1);
        boolean forward = relation.startsWith(">");
        reached = reached.flatMap(from -> from.linked(name, forward)).distinct();
      }
      reached.forEach(found -> ids.add(found.id()));
    }
    return ids;
  }
}
