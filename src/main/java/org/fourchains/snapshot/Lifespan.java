package org.fourchains.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * From when to when the nodes or relations of a kind are, as their dates say. A value that is no
 * date, which only a record written by hand has, counts as none.
 *
 * @param begins the columns of which the earliest date counts
 * @param until the column of the end; none where nothing ends
 */
record Lifespan(List<Column> begins, @Nullable Column until) {

  /** A document is a proof: the end of a project is the end of the work, not of what it proved. */
  static Lifespan of(NodeKind kind, Columns columns) {
    return of(kind.properties(), columns, kind.document());
  }

  static Lifespan of(RelationKind kind, Columns columns) {
    return of(kind.properties(), columns, false);
  }

  private static Lifespan of(List<Property> properties, Columns columns, boolean endures) {
    Stream<@Nullable Column> begins =
        properties.stream().filter(Property::begins).map(p -> columns.byName().get(p.name()));
    return new Lifespan(
        begins.filter(Objects::nonNull).map(Column.class::cast).toList(),
        endures ? null : columns.byName().get("until"));
  }

  /** Whether any of them may have a date. */
  boolean dated() {
    return !begins.isEmpty() || until != null;
  }

  Optional<LocalDate> begin(int position) {
    LocalDate earliest = null;
    for (Column column : begins) {
      if (column.get(position) instanceof LocalDate day
          && (earliest == null || day.isBefore(earliest))) {
        earliest = day;
      }
    }
    return Optional.ofNullable(earliest);
  }

  /** Whether it is there at the end of a day. */
  boolean holds(int position, LocalDate day) {
    if (until != null && until.get(position) instanceof LocalDate end && !end.isAfter(day)) {
      return false;
    }
    boolean dated = false;
    for (Column column : begins) {
      if (column.get(position) instanceof LocalDate begin) {
        if (!begin.isAfter(day)) {
          return true;
        }
        dated = true;
      }
    }
    return !dated;
  }
}
