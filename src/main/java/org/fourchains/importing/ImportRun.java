package org.fourchains.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.vocabulary.Vocabulary;

/** One import, from the first file to the last. */
final class ImportRun {

  private final Plan plan;
  private final Vocabulary vocabulary;
  private final Ledger ledger;
  private final Progress progress;
  private final Tables tables = new Tables();
  private final Seen seen = new Seen();
  private final List<FileReport> reports = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private long done;
  private long total;

  ImportRun(Plan plan, Vocabulary vocabulary, Ledger ledger, Progress progress) {
    this.plan = plan;
    this.vocabulary = vocabulary;
    this.ledger = ledger;
    this.progress = progress;
  }

  void run() {
    for (Reject reject : plan.rejects()) {
      reports.add(new FileReport(reject.file(), null, 0, 0, 0, 1));
      rejects.add(reject);
    }
    for (Source source : plan.sources()) {
      total += tables.rows(source.file(), source.entry().options());
    }
    for (Source source : plan.sources()) {
      run(source);
    }
  }

  private void run(Source source) {
    seen.begin(source.name());
    Rejects wrong = new Rejects(source.name());
    long before = done;
    SourceRun run =
        new SourceRun(
            source,
            vocabulary,
            new Desk(ledger, seen, wrong),
            passed -> passed(source, before + passed));
    FileReport report;
    try (Table table = tables.open(source.file(), source.entry().options())) {
      report = run.run(table);
    } catch (NotATable | IOException e) {
      if (source.first()) {
        wrong.file(String.valueOf(e.getMessage()));
      }
      report = run.nothing();
    }
    total += done - before - tables.rows(source.file(), source.entry().options());
    reports.add(report);
    rejects.addAll(wrong.list());
  }

  private void passed(Source source, long rows) {
    done = rows;
    progress.at(source.name(), done, Math.max(done, total));
  }

  ImportReport report(long revision) {
    Map<String, Integer> order = new HashMap<>();
    reports.forEach(report -> order.putIfAbsent(report.file(), order.size()));
    rejects.sort(
        Comparator.<Reject>comparingInt(reject -> order.getOrDefault(reject.file(), 0))
            .thenComparingLong(reject -> reject.line() == null ? 0 : reject.line()));
    return new ImportReport(reports, rejects, revision);
  }
}
