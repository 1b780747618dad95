package org.fourchains.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * Makes cells of what Neo4j returns. Of nodes only id, kind and name are shown, of relations only
 * their kind: whatever else they carry could be sensitive.
 */
final class Cells {

  /** A cell is something to read. */
  static final int MOST_PARTS = 1_000;

  private final GraphSnapshot graph;
  private boolean cut;

  Cells(GraphSnapshot graph) {
    this.graph = graph;
  }

  /** Whether any list was longer than {@value #MOST_PARTS} and is not shown whole. */
  boolean cut() {
    return cut;
  }

  Cell of(@Nullable Object value) {
    return switch (value) {
      case null -> Cell.of((String) null);
      case Node node -> node(node);
      case Relationship relation -> Cell.of(relation.type());
      case Path path -> joined(StreamSupport.stream(path.nodes().spliterator(), false).toList());
      case Number number -> Cell.of(number);
      case List<?> list -> joined(list);
      case Map<?, ?> map -> joined(map.entrySet().stream().toList());
      case Map.Entry<?, ?> entry -> {
        Cell inner = of(entry.getValue());
        yield new Cell(entry.getKey() + ": " + inner.text(), null, inner.nodes());
      }
      default -> Cell.of(value.toString());
    };
  }

  /** A node the snapshot does not know yet, or that is no fact, is a text. */
  private Cell node(Node node) {
    if (!(node.asMap().get("id") instanceof String id)) {
      return Cell.of(String.join(", ", node.labels()));
    }
    return graph.find(id).map(Cell::of).orElseGet(() -> Cell.of(id));
  }

  private Cell joined(List<?> parts) {
    if (parts.isEmpty()) {
      return Cell.of((String) null);
    }
    cut |= parts.size() > MOST_PARTS;
    List<Cell> cells = new ArrayList<>();
    for (Object part : parts.subList(0, Math.min(parts.size(), MOST_PARTS))) {
      cells.add(of(part));
    }
    String text =
        String.join("; ", cells.stream().map(Cell::text).filter(Objects::nonNull).toList());
    return new Cell(text, null, cells.stream().flatMap(cell -> cell.nodes().stream()).toList());
  }
}
