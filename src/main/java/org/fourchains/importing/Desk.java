package org.fourchains.importing;

import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.Written;

/**
 * What an intake works with.
 *
 * @param dryRun whether facts are only compared with the record
 */
record Desk(Facts facts, Seen seen, Rejects rejects, boolean dryRun) {

  Written write(Batch batch) {
    return dryRun ? facts.compare(batch) : facts.write(batch);
  }
}
