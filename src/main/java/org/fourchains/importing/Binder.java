package org.fourchains.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourchains.importing.Mapping.Cell;
import org.fourchains.importing.Mapping.End;
import org.fourchains.importing.Mapping.Entry;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Joins what a source is said to hold with the vocabulary and with the header that is there. */
final class Binder {

  private final Source source;
  private final Header header;
  private final long line;
  private final Vocabulary vocabulary;
  private final Rejects rejects;

  Binder(Source source, Table table, Vocabulary vocabulary, Rejects rejects) {
    this.source = source;
    this.header = new Header(table.header());
    this.line = table.headerLine();
    this.vocabulary = vocabulary;
    this.rejects = rejects;
  }

  Header header() {
    return header;
  }

  /** Null when the source cannot be read at all; then it was reported why. */
  @Nullable Reading reading() {
    Entry entry = source.entry();
    return entry.node() == null ? relations(entry) : nodes(entry, entry.node());
  }

  private @Nullable Reading nodes(Entry entry, String name) {
    Optional<NodeKind> kind = vocabulary.findKind(name);
    if (kind.isEmpty()) {
      rejects.file("no kind of node is called " + name);
      return null;
    }
    Column key = entry.key() == null ? null : column(entry.key());
    if (key == null) {
      return null;
    }
    return new Reading.Nodes(kind.get(), key, values(kind.get().properties(), Set.of(key.name())));
  }

  private @Nullable Reading relations(Entry entry) {
    Optional<RelationKind> kind = vocabulary.findRelation(String.valueOf(entry.relation()));
    if (kind.isEmpty()) {
      rejects.file("no kind of relation is called " + entry.relation());
    }
    NodeKind fromKind = kind(entry.from());
    NodeKind toKind = kind(entry.to());
    if (kind.isEmpty() || fromKind == null || toKind == null) {
      return null;
    }
    if (!kind.get().joins(fromKind, toKind)) {
      rejects.file(
          "%s does not lead from %s to %s"
              .formatted(kind.get().name(), fromKind.name(), toKind.name()));
      return null;
    }
    Column from = entry.from() == null ? null : column(entry.from().cell());
    Column to = entry.to() == null ? null : column(entry.to().cell());
    if (from == null || to == null) {
      return null;
    }
    Values values = values(kind.get().properties(), Set.of(from.name(), to.name()));
    return new Reading.Relations(kind.get(), fromKind, from, toKind, to, values);
  }

  private @Nullable NodeKind kind(@Nullable End end) {
    if (end != null && vocabulary.findKind(end.kind()).isEmpty()) {
      rejects.file("no kind of node is called " + end.kind());
    }
    return end == null ? null : vocabulary.findKind(end.kind()).orElse(null);
  }

  private @Nullable Column column(Cell cell) {
    Column column = header.column(cell);
    if (column == null) {
      rejects.add(line, cell.column(), "there is no column of this name", null);
    }
    return column;
  }

  private Values values(List<Property> known, Set<String> keys) {
    return new PropertyBinder(source, header, line, rejects).values(known, keys);
  }

  /** Which rows count; null when a column is not there, for then it cannot be told. */
  @Nullable List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    boolean good = true;
    for (Map.Entry<String, List<String>> where : source.entry().where().entrySet()) {
      Column column = column(Cell.of(where.getKey()));
      if (column == null) {
        good = false;
      } else {
        conditions.add(new Condition(column, Set.copyOf(where.getValue())));
      }
    }
    return good ? conditions : null;
  }

  /** Only rows with one of these values in the column count; {@code *} stands for any value. */
  record Condition(Column column, Set<String> values) {

    private static final String ANY = "*";

    boolean holds(TableRow.Cells row) {
      String value = Texts.trim(row.cell(column.index()));
      return values.contains(value) || !value.isEmpty() && values.contains(ANY);
    }
  }

  static boolean hold(List<Condition> conditions, TableRow.Cells row) {
    return conditions.stream().allMatch(condition -> condition.holds(row));
  }
}
