package org.fourchains.importing;

import java.util.List;

/** What stands in one row of a file. */
sealed interface TableRow {

  /** The line of the file at which it begins, counted from 1. */
  long line();

  /** A row that could be read. Cells missing at the end are empty. */
  record Cells(long line, List<String> cells) implements TableRow {

    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }

    /** A bound for the memory it takes. */
    int length() {
      return cells.stream().mapToInt(String::length).sum();
    }
  }

  /**
   * A row that could not be read.
   *
   * @param column its number counted from 0, or -1 for the whole row
   */
  record Broken(long line, int column, String reason, String value) implements TableRow {}
}
