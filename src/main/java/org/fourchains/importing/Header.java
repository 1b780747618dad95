package org.fourchains.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a file by name; of two with the same name the first counts. */
final class Header {

  private final List<String> names;
  private final Map<String, Integer> indexes = new HashMap<>();

  Header(List<String> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      indexes.putIfAbsent(names.get(i), i);
    }
  }

  List<String> names() {
    return names;
  }

  boolean has(String name) {
    return indexes.containsKey(name);
  }

  /** Null when there is no such column. */
  @Nullable Column column(Mapping.Cell cell) {
    Integer index = indexes.get(cell.column());
    return index == null ? null : new Column(index, cell.column(), cell.split(), cell.match());
  }

  /** Whether the column at this place is hidden by an earlier one of the same name. */
  boolean repeated(int index) {
    Integer first = indexes.get(names.get(index));
    return first != null && first != index;
  }

  /** The name of a column that may lie beyond the header. */
  String name(int index) {
    return index < names.size() ? names.get(index) : "column " + (index + 1);
  }
}
