package org.fourchains.importing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * A file as rows of cells.
 *
 * @param headerLine the line at which the header stands
 * @param rows one by one, as they are read
 */
record Table(long headerLine, List<String> header, Iterator<TableRow> rows, Closeable resources)
    implements Closeable {

  /** A cell longer than this is a mistake, and not worth the memory. */
  static final int LONGEST_CELL = 1_000_000;

  static final String TOO_LONG = "a field is longer than 1,000,000 characters";

  @Override
  public void close() throws IOException {
    resources.close();
  }
}
