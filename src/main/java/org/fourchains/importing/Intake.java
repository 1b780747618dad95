package org.fourchains.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Fact;
import org.fourchains.graph.Written;
import org.fourchains.vocabulary.NodeKind;

/** Decides which of the facts of one source fit the others, and hands them on in batches. */
abstract class Intake<F extends Fact> {

  /** Above this a batch gains nothing and its transaction costs memory. */
  private static final int BATCH = 5_000;

  /** Characters; for files with long texts. */
  private static final int LARGE = 8_000_000;

  private final Desk desk;
  private final List<Candidate<F>> waiting = new ArrayList<>();
  private int length;
  private long written;
  private long unchanged;

  Intake(Desk desk) {
    this.desk = desk;
  }

  Desk desk() {
    return desk;
  }

  /** Takes the facts of a row. */
  final void take(TableRow.Cells row) {
    waiting.addAll(read(row));
    length += row.length();
    if (waiting.size() >= BATCH || length >= LARGE) {
      settle();
    }
  }

  long written() {
    return written;
  }

  long unchanged() {
    return unchanged;
  }

  /** Decides about all facts that wait, and writes them. */
  final void settle() {
    prepare(waiting);
    Layers<F> accepted = new Layers<>();
    for (Candidate<F> candidate : waiting) {
      if (fits(candidate)) {
        meet(candidate, accepted);
      }
    }
    waiting.clear();
    length = 0;
    for (List<F> layer = accepted.take(); !layer.isEmpty(); layer = accepted.take()) {
      for (int start = 0; start < layer.size(); start += BATCH) {
        Written result =
            desk.ledger().write(batch(layer.subList(start, Math.min(layer.size(), start + BATCH))));
        written += result.written();
        unchanged += result.unchanged();
      }
    }
  }

  private void meet(Candidate<F> candidate, Layers<F> accepted) {
    Object id = id(candidate.fact());
    switch (meeting(candidate, id)) {
      case Seen.Meeting.News() -> accepted.add(id, candidate.fact());
      case Seen.Meeting.Repetition() -> unchanged++;
      case Seen.Meeting.Contradiction(String property, String first) ->
          desk.rejects()
              .add(
                  candidate.line(),
                  values().column(property),
                  "%s has another %s in %s, which counts".formatted(label(id), property, first),
                  String.valueOf(candidate.fact().properties().get(property)));
    }
  }

  /** Asks the record about nodes of a kind that this import has not met yet. */
  final void lookUp(NodeKind kind, Set<String> ids) {
    Set<String> unmet = new HashSet<>(ids);
    unmet.removeIf(desk.seen()::knows);
    if (!unmet.isEmpty()) {
      desk.seen().foundInRecord(desk.ledger().known(kind, unmet));
    }
  }

  abstract List<Candidate<F>> read(TableRow.Cells row);

  /** Asks the record for what is needed to decide about these. */
  abstract void prepare(List<Candidate<F>> candidates);

  /** Whether the nodes a fact needs are there; if not, that is reported. */
  abstract boolean fits(Candidate<F> candidate);

  abstract Seen.Meeting meeting(Candidate<F> candidate, Object id);

  abstract Object id(F fact);

  abstract String label(Object id);

  abstract Values values();

  abstract Batch batch(List<F> facts);
}
