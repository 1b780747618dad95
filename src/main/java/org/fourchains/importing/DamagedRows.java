package org.fourchains.importing;

import java.nio.charset.Charset;
import java.util.Iterator;

/** Tells the rows of a damaged text in which bytes do not fit the encoding from the others. */
record DamagedRows(Iterator<TableRow> rows, Charset charset) implements Iterator<TableRow> {

  private static final String REPLACEMENT = "\uFFFD";

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public TableRow next() {
    TableRow row = rows.next();
    if (row instanceof TableRow.Cells(long line, var cells)) {
      for (int column = 0; column < cells.size(); column++) {
        if (cells.get(column).contains(REPLACEMENT)) {
          return new TableRow.Broken(
              line, column, "bytes that are no text in " + charset, cells.get(column));
        }
      }
    }
    return row;
  }
}
