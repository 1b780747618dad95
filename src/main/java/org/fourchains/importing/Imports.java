package org.fourchains.importing;

import org.fourchains.graph.Facts;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.Revisions;
import org.fourchains.vocabulary.Vocabulary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes files into the record. What is wrong in them is rejected row by row and reported, the rest
 * is written; the same files twice change nothing. Keeps about 200 bytes a fact in memory while it
 * runs.
 */
@Component
public class Imports {

  private final Vocabulary vocabulary;
  private final Facts facts;
  private final Revisions revisions;
  private final ApplicationEventPublisher events;

  Imports(
      Vocabulary vocabulary, Facts facts, Revisions revisions, ApplicationEventPublisher events) {
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.revisions = revisions;
    this.events = events;
  }

  /**
   * Imports, and returns when all is written and whoever derives something from the record has been
   * told.
   *
   * @throws ImportRefused when nothing can be imported: no such file, or a mapping that cannot be
   *     understood
   */
  public ImportReport run(ImportRequest request, Progress progress) {
    Ledger ledger = request.dryRun() ? Ledger.dryRun(facts) : Ledger.of(facts);
    ImportRun run = new ImportRun(Plan.of(request), vocabulary, ledger, progress);
    long before = revisions.current();
    try {
      run.run();
    } catch (RuntimeException e) {
      try {
        tellIfChanged(before);
      } catch (RuntimeException alsoFailed) {
        e.addSuppressed(alsoFailed);
      }
      throw e;
    }
    return run.report(tellIfChanged(before));
  }

  /** Says that the record was written to, if it was. @return its revision */
  private long tellIfChanged(long before) {
    long now = revisions.current();
    if (now != before) {
      events.publishEvent(new RecordChanged());
    }
    return now;
  }
}
