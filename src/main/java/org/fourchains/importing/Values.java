package org.fourchains.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourchains.importing.Column.Part;
import org.fourchains.vocabulary.BadValue;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the properties of a fact from a row.
 *
 * @param file where the facts come from, when no column says so
 * @param constants the same for all rows
 */
record Values(String file, List<Bound> properties, Map<String, Object> constants) {

  static final String SOURCE = "source";

  /**
   * A property and where its value stands.
   *
   * @param ofKey whether it stands in the cell of the key, which may hold several keys: then each
   *     node takes its own part
   */
  record Bound(Property property, Column column, boolean ofKey) {}

  /**
   * The values of a row.
   *
   * @return null when one of them is wrong, which is then reported
   */
  @Nullable Map<String, Object> read(TableRow.Cells row, @Nullable Part key, Rejects rejects) {
    Map<String, Object> values = new HashMap<>(constants);
    boolean good = true;
    for (Bound bound : properties) {
      String text = bound.ofKey() && key != null ? key.raw() : text(bound, row);
      if (text.isEmpty()) {
        continue;
      }
      try {
        Object value = bound.property().parse(text);
        if (!value.equals(List.of())) {
          values.put(bound.property().name(), value);
        }
      } catch (BadValue e) {
        good = false;
        rejects.add(row.line(), bound.column().name(), String.valueOf(e.getMessage()), text);
      }
    }
    values.putIfAbsent(SOURCE, file + ":" + row.line());
    return good ? values : null;
  }

  private static String text(Bound bound, TableRow.Cells row) {
    String split = bound.column().split();
    String between =
        bound.property().type() == PropertyType.STRINGS ? ";" : split == null ? "" : split;
    return bound.column().parts(row).stream()
        .map(Part::value)
        .filter(value -> value != null && !value.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** The name of the column a property stands in, for reports. */
  String column(String property) {
    return properties.stream()
        .filter(bound -> bound.property().name().equals(property))
        .map(bound -> bound.column().name())
        .findFirst()
        .orElse(property);
  }
}
