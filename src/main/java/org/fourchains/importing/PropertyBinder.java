package org.fourchains.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourchains.importing.Mapping.Cell;
import org.fourchains.vocabulary.BadValue;
import org.fourchains.vocabulary.Property;

/**
 * Joins properties with columns. What does not fit is reported once, and the rest of the file is
 * imported.
 */
record PropertyBinder(Source source, Header header, long line, Rejects rejects) {

  private static final String SINCE = "since";

  /**
   * @param keys the columns that hold keys
   */
  Values values(List<Property> known, Set<String> keys) {
    List<Values.Bound> bound = new ArrayList<>();
    Map<String, Object> constants = new HashMap<>();
    if (source.byHeader()) {
      bindHeader(known, keys, bound);
    } else {
      source.entry().properties().forEach((name, cell) -> bind(known, name, cell, bound));
      bindWhen(known, bound, constants);
    }
    return new Values(source.name(), bound, constants);
  }

  private void bindHeader(List<Property> known, Set<String> keys, List<Values.Bound> bound) {
    int width = header.names().size();
    while (width > 0 && header.names().get(width - 1).isEmpty()) {
      width--;
    }
    for (int i = 0; i < width; i++) {
      String name = header.names().get(i);
      Optional<Property> property = find(known, name);
      if (name.isEmpty()) {
        rejects.add(line, header.name(i), "column %d has no name".formatted(i + 1), null);
      } else if (header.repeated(i)) {
        rejects.add(line, name, "the column stands twice: the first counts", null);
      } else if (property.isPresent()) {
        bound.add(new Values.Bound(property.get(), new Column(i, name, null, null), false));
      } else if (!keys.contains(name)) {
        rejects.add(line, name, "%s has no such property".formatted(source.kind()), null);
      }
    }
  }

  private void bind(List<Property> known, String name, Cell cell, List<Values.Bound> bound) {
    Optional<Property> property = find(known, name);
    Column column = header.column(cell);
    if (property.isEmpty()) {
      rejects.add(
          line, cell.column(), "%s has no property %s".formatted(source.kind(), name), null);
    } else if (column == null) {
      rejects.add(line, cell.column(), "there is no column of this name", null);
    } else {
      bound.add(new Values.Bound(property.get(), column, standsInKey(cell)));
    }
  }

  private boolean standsInKey(Cell cell) {
    Cell key = source.entry().key();
    return key != null
        && key.split() != null
        && key.column().equals(cell.column())
        && cell.split() == null
        && cell.match() == null;
  }

  /** A column of that name, else a day for all rows. */
  private void bindWhen(
      List<Property> known, List<Values.Bound> bound, Map<String, Object> constants) {
    String when = source.entry().when();
    Optional<Property> since = find(known, SINCE);
    if (when == null || since.isEmpty()) {
      return;
    }
    Column column = header.column(Cell.of(when));
    if (column != null) {
      bound.add(new Values.Bound(since.get(), column, false));
      return;
    }
    try {
      constants.put(SINCE, since.get().parse(when));
    } catch (BadValue e) {
      rejects.add(line, when, "when is neither a column nor a date", when);
    }
  }

  private static Optional<Property> find(List<Property> known, String name) {
    return known.stream().filter(property -> property.name().equals(name)).findFirst();
  }
}
