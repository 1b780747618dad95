package org.fourchains.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text. Quotes are taken strictly: text after a closing quote, or no closing
 * quote at all, means that a quote was forgotten somewhere. Such a row is broken, and reading goes
 * on at the next line, so that the quote does not swallow the rows after it.
 */
final class CsvRows implements Iterator<TableRow> {

  /** Characters; a row with larger fields is broken too, but then its lines are read one by one. */
  private static final int BUFFER = 1 << 24;

  private static final String NOT_CLOSED = "a quote is opened here and not closed";

  private final Rewind text;
  private final CsvReader.CsvReaderBuilder format;
  private @Nullable TableRow next;
  private CloseableIterator<CsvRow> records;

  CsvRows(Rewind text, String delimiter, char quote) {
    this.text = text;
    this.format =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .quoteCharacter(quote)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(BUFFER);
    this.records = begin();
    advance();
  }

  private CloseableIterator<CsvRow> begin() {
    return format.build(new CsvRowHandler(text.line(), text::row), text).iterator();
  }

  private void advance() {
    try {
      next = records.hasNext() ? row(records.next()) : null;
    } catch (CsvParseException e) {
      next = broken(text.rowLine(), reason(e), "");
    } catch (UncheckedIOException e) {
      next = null;
      throw e;
    }
  }

  private @Nullable TableRow row(CsvRow row) {
    if (!row.reachesEnd()) {
      return row.content();
    }
    return row.quotedEnd() ? broken(row.content().line(), NOT_CLOSED, row.text()) : null;
  }

  private TableRow broken(long line, String reason, String value) {
    try {
      text.skipLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    records = begin();
    return new TableRow.Broken(line, -1, reason, value);
  }

  private static String reason(CsvParseException e) {
    String why = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
    return why.startsWith("Unexpected character after closing quote")
        ? "text follows a closing quote"
        : why.startsWith("The maximum buffer size") ? Table.TOO_LONG : why;
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
