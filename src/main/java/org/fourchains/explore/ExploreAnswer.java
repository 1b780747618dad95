package org.fourchains.explore;

import java.util.List;

/**
 * What a question found.
 *
 * @param truncated whether there are more rows, or a list in them is not whole
 * @param milliseconds how long the record took
 * @param revision of the record when it was asked
 */
record ExploreAnswer(
    List<Column> columns, List<Row> rows, boolean truncated, int milliseconds, long revision) {

  /** One cell for each column. */
  record Row(List<Cell> cells) {}
}
