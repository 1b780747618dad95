package org.fourchains.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** The nodes that a suite ranks. */
final class Candidates {

  private Candidates() {}

  /** Ordered by id; at least one. */
  static List<Node> of(Suite.Candidates wanted, SuiteFiles files, GraphSnapshot graph) {
    List<Node> candidates = in(graph, wanted, files);
    if (candidates.isEmpty()) {
      throw new EvaluationRefused("There is no candidate in the record: " + wanted);
    }
    return candidates;
  }

  /** Ordered by id. */
  static List<Node> in(GraphSnapshot graph, Suite.Candidates wanted, SuiteFiles files) {
    List<Node> candidates = new ArrayList<>();
    for (String name : wanted.kind()) {
      candidates.addAll(
          graph
              .nodes(
                  graph
                      .vocabulary()
                      .findKind(name)
                      .orElseThrow(
                          () -> new EvaluationRefused("candidates: no kind is called " + name)))
              .filter(node -> hasAll(node, wanted))
              .toList());
    }
    if (wanted.file() != null) {
      Set<String> listed = listed(wanted, files);
      candidates.removeIf(n -> !listed.contains(n.key()) && !listed.contains(n.id()));
    }
    candidates.sort(Comparator.comparing(Node::id));
    return candidates;
  }

  private static boolean hasAll(Node node, Suite.Candidates wanted) {
    return wanted.where().entrySet().stream()
        .allMatch(w -> node.text(w.getKey()).filter(w.getValue()::equals).isPresent());
  }

  private static Set<String> listed(Suite.Candidates wanted, SuiteFiles files) {
    Set<String> listed = new HashSet<>();
    String column = wanted.document() == null ? "docid" : wanted.document();
    for (SuiteFiles.Row row :
        files.rows(new Suite.Table(String.valueOf(wanted.file()), null, null))) {
      listed.add(row.cell(column));
    }
    return listed;
  }
}
