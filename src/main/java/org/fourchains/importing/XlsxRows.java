package org.fourchains.importing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet; the line of a row is its number in the sheet. */
final class XlsxRows implements Iterator<TableRow> {

  private final Iterator<Row> rows;
  private long line;
  private boolean ended;
  private @Nullable TableRow next;

  XlsxRows(Iterator<Row> rows) {
    this.rows = rows;
    advance();
  }

  private void advance() {
    try {
      next = !ended && rows.hasNext() ? read(rows.next()) : null;
    } catch (RuntimeException e) {
      ended = true;
      next =
          new TableRow.Broken(line + 1, -1, "the rest cannot be read: " + XlsxTables.reason(e), "");
    }
  }

  private TableRow read(Row row) {
    line = row.getRowNum() + 1L;
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getLastCellNum(); column++) {
      String text = XlsxCell.text(row.getCell(column));
      if (text.length() > Table.LONGEST_CELL) {
        return new TableRow.Broken(line, column, Table.TOO_LONG, text.substring(0, 200));
      }
      cells.add(text);
    }
    return new TableRow.Cells(line, cells);
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public TableRow next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    TableRow row = next;
    advance();
    return row;
  }
}
