package org.fourchains.importing;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Makes rows of what the CSV library reads, without keeping fields that are too long. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

  private final LongConsumer rowBegins;
  private final long linesBefore;
  private List<String> cells = new ArrayList<>();
  private int tooLong = -1;
  private String tooLongValue = "";
  private boolean end;
  private boolean quotedEnd;

  /**
   * @param rowBegins told the line of each row, counted from where the library began
   */
  CsvRowHandler(LongConsumer rowBegins, long linesBefore) {
    this.rowBegins = rowBegins;
    this.linesBefore = linesBefore;
  }

  @Override
  protected void handleBegin(long line) {
    rowBegins.accept(line);
    cells = new ArrayList<>();
    tooLong = -1;
    end = false;
    quotedEnd = false;
  }

  @Override
  protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
    if (length > 0 && text[offset + length - 1] == 0) {
      end = true;
      quotedEnd = quoted;
    }
    if (length <= Table.LONGEST_CELL) {
      cells.add(new String(text, offset, length));
    } else if (tooLong < 0) {
      tooLong = index;
      tooLongValue = new String(text, offset, 200);
    }
  }

  @Override
  protected CsvRow buildRecord() {
    long line = linesBefore + getStartingLineNumber();
    TableRow row =
        tooLong < 0
            ? new TableRow.Cells(line, cells)
            : new TableRow.Broken(line, tooLong, Table.TOO_LONG, tooLongValue);
    return new CsvRow(row, end, quotedEnd);
  }
}
