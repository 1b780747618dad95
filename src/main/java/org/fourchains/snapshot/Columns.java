package org.fourchains.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All properties of the nodes of one kind, or of the relations of one kind, by name and position.
 * Immutable.
 */
record Columns(Map<String, Column> byName) {

  static final Columns NONE = new Columns(Map.of());

  @Nullable Object get(String property, int position) {
    Column column = byName.get(property);
    return column == null ? null : column.get(position);
  }

  /** The number of a property, or the given one where there is none. */
  double number(String property, int position, double otherwise) {
    Column column = byName.get(property);
    return column == null ? otherwise : column.number(position, otherwise);
  }

  /** The properties of some positions, in their order; the values are shared. */
  Columns picked(int[] order) {
    Map<String, Column> picked = new HashMap<>();
    byName.forEach((name, column) -> picked.put(name, new Column.Picked(column, order)));
    return new Columns(Map.copyOf(picked));
  }

  /** Collects properties; a property nobody has costs nothing. */
  static final class Builder {
    private final Map<String, Column.Builder> columns = new HashMap<>();

    void set(int position, Map<String, ?> properties) {
      properties.forEach(
          (name, value) ->
              columns
                  .compute(
                      name,
                      (n, old) -> old == null ? Column.Builder.of(n, value) : old.accepting(value))
                  .set(position, value));
    }

    Columns build(int[] order) {
      Map<String, Column> built = new HashMap<>();
      columns.forEach((name, column) -> built.put(name, column.build(order)));
      return new Columns(Map.copyOf(built));
    }
  }
}
