package org.fourchains.importing;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Makes rows of what the CSV library reads, without keeping fields that are too long. Counts lines
 * by itself: FastCSV 4.1.0 misses a line feed within quotes after a carriage return that stands
 * alone.
 */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<CsvRow> {

  private final LongConsumer rowBegins;
  private long line;
  private long nextLine;
  private List<String> cells = new ArrayList<>();
  private int tooLong = -1;
  private String tooLongValue = "";
  private boolean end;
  private boolean quotedEnd;

  /**
   * @param firstLine at which the library begins to read
   * @param rowBegins told the line of each row
   */
  CsvRowHandler(long firstLine, LongConsumer rowBegins) {
    this.rowBegins = rowBegins;
    this.nextLine = firstLine;
  }

  @Override
  protected void handleBegin(long libraryLine) {
    line = nextLine++;
    rowBegins.accept(line);
    cells = new ArrayList<>();
    tooLong = -1;
    end = false;
    quotedEnd = false;
  }

  @Override
  protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
    nextLine += quoted ? lineEnds(text, offset, length) : 0;
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
    TableRow row =
        tooLong < 0
            ? new TableRow.Cells(line, cells)
            : new TableRow.Broken(line, tooLong, Table.TOO_LONG, tooLongValue);
    return new CsvRow(row, end, quotedEnd);
  }

  private static int lineEnds(char[] text, int offset, int length) {
    int count = 0;
    for (int i = offset; i < offset + length; i++) {
      boolean pair = text[i] == '\n' && i > offset && text[i - 1] == '\r';
      count += (text[i] == '\n' || text[i] == '\r') && !pair ? 1 : 0;
    }
    return count;
  }
}
