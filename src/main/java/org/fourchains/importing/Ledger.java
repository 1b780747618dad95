package org.fourchains.importing;

import java.util.Set;
import java.util.function.Function;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.Written;
import org.fourchains.vocabulary.NodeKind;

/** What an import needs of the record. */
interface Ledger {

  /** Those of the nodes that are there. */
  Set<String> known(NodeKind kind, Set<String> ids);

  Written write(Batch batch);

  /** The record itself. */
  static Ledger of(Facts facts) {
    return new OfRecord(facts, facts::write);
  }

  /** The record, with which facts are only compared. */
  static Ledger dryRun(Facts facts) {
    return new OfRecord(facts, facts::compare);
  }

  /** A ledger kept in the record. */
  record OfRecord(Facts facts, Function<Batch, Written> writing) implements Ledger {

    @Override
    public Set<String> known(NodeKind kind, Set<String> ids) {
      return facts.known(kind, ids);
    }

    @Override
    public Written write(Batch batch) {
      return writing.apply(batch);
    }
  }
}
