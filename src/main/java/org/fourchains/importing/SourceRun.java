package org.fourchains.importing;

import java.util.List;
import java.util.function.LongConsumer;
import org.fourchains.importing.Binder.Condition;
import org.fourchains.vocabulary.Vocabulary;

/** Imports one source. */
final class SourceRun {

  /** The progress is told after so many rows. */
  private static final int STEP = 1_000;

  private final Source source;
  private final Vocabulary vocabulary;
  private final Desk desk;
  private final LongConsumer progress;
  private long read;

  SourceRun(Source source, Vocabulary vocabulary, Desk desk, LongConsumer progress) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.desk = desk;
    this.progress = progress;
  }

  FileReport run(Table table) {
    Binder binder = new Binder(source, table, vocabulary, desk.rejects());
    Reading reading = binder.reading();
    List<Condition> conditions = binder.conditions();
    if (reading == null || conditions == null) {
      return report(0, 0);
    }
    Intake<?> intake =
        switch (reading) {
          case Reading.Nodes nodes -> new NodeIntake(desk, nodes);
          case Reading.Relations relations -> new RelationIntake(desk, relations);
        };
    readAll(table, binder.header(), conditions, intake);
    intake.settle();
    return report(intake.written(), intake.unchanged());
  }

  /** The report of a source of which nothing could be read. */
  FileReport nothing() {
    return report(0, 0);
  }

  private FileReport report(long written, long unchanged) {
    int rejected = desk.rejects().list().size();
    return new FileReport(source.name(), source.kind(), read, written, unchanged, rejected);
  }

  private void readAll(Table table, Header header, List<Condition> conditions, Intake<?> intake) {
    long passed = 0;
    while (table.rows().hasNext()) {
      switch (checked(table.rows().next(), header)) {
        case TableRow.Broken broken -> reject(broken, header);
        case TableRow.Cells row -> {
          if (!row.blank() && Binder.hold(conditions, row)) {
            read++;
            intake.take(row);
          }
        }
      }
      if (++passed % STEP == 0) {
        progress.accept(passed);
      }
    }
    progress.accept(passed);
  }

  /** Of several sources in a file only the first reports what none can read. */
  private void reject(TableRow.Broken row, Header header) {
    if (source.first()) {
      read++;
      String column = row.column() < 0 ? null : header.name(row.column());
      desk.rejects().add(row.line(), column, row.reason(), row.value());
    }
  }

  /** Cells beyond the header mean that something in the row has shifted. */
  private static TableRow checked(TableRow row, Header header) {
    int width = header.names().size();
    if (row instanceof TableRow.Cells(long line, List<String> cells) && cells.size() > width) {
      List<String> extra = cells.subList(width, cells.size());
      if (extra.stream().anyMatch(cell -> !cell.isBlank())) {
        return new TableRow.Broken(
            line,
            -1,
            "the row has %d cells, the header %d".formatted(cells.size(), width),
            String.join(" ", extra));
      }
    }
    return row;
  }
}
