package org.fourchains.importing;

/**
 * What the CSV library read.
 *
 * @param reachesEnd whether the mark at the end of the text is part of it
 * @param quotedEnd whether that mark stands within quotes
 */
record CsvRow(TableRow content, boolean reachesEnd, boolean quotedEnd) {

  String text() {
    return content instanceof TableRow.Cells cells
        ? String.join(" ", cells.cells()).replace(Rewind.END, "")
        : "";
  }
}
