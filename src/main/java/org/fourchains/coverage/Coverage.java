package org.fourchains.coverage;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * The table of a program.
 *
 * @param joined whether columns stand for broader concepts
 */
record Coverage(
    long revision,
    Node program,
    @Nullable Node segment,
    boolean joined,
    List<CoverageTable.Column> columns,
    List<CoverageTable.Row> rows,
    List<Note> notes) {

  static Coverage of(Scope scope, String kind, int most, GapWeights weights, Deadline deadline) {
    Balance balance = Gaps.of(scope, List.of(kind), weights, deadline).balance();
    CoverageTable table = CoverageTable.of(balance, weights, most);
    List<Note> notes = new ArrayList<>(Oddities.of(scope, balance));
    if (table.merged() > 0) {
      notes.add(Note.merged(table.merged()));
    }
    return new Coverage(
        scope.graph().revision(),
        scope.programs().getFirst(),
        scope.segment(),
        table.joined(),
        table.columns(),
        table.rows(),
        notes);
  }
}
