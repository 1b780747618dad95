package org.fourchains.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens CSV files. */
final class CsvTables {

  private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");

  private CsvTables() {}

  static Table open(Path file, TextForm form, TableOptions options) throws IOException, NotATable {
    char quote = options.quoteCharacter();
    String delimiter = options.delimiter();
    if (delimiter == null) {
      delimiter = detect(file, form, quote);
    }
    Rewind text = new Rewind(reader(file, form));
    try {
      Iterator<TableRow> rows = new CsvRows(text, delimiter, quote);
      if (form.damaged()) {
        rows = new DamagedRows(rows, form.charset());
      }
      return table(rows, text);
    } catch (NotATable | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  /** The first row that is not blank is the header. */
  static Table table(Iterator<TableRow> rows, java.io.Closeable resources) throws NotATable {
    while (rows.hasNext()) {
      TableRow first = rows.next();
      if (first instanceof TableRow.Broken broken) {
        throw new NotATable("the header cannot be read: " + broken.reason());
      }
      if (first instanceof TableRow.Cells header && !header.blank()) {
        List<String> names = header.cells().stream().map(Texts::trim).toList();
        return new Table(header.line(), names, rows, resources);
      }
    }
    throw new NotATable("the file is empty");
  }

  private static Reader reader(Path file, TextForm form) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(form.skip());
    CharsetDecoder decoder =
        form.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    return new InputStreamReader(in, decoder);
  }

  /** That which stands in the first line most often, outside quotes. */
  private static String detect(Path file, TextForm form, char quote) throws IOException {
    try (BufferedReader text = new BufferedReader(reader(file, form))) {
      String header = firstLine(text);
      return DELIMITERS.stream()
          .max(
              Comparator.<String>comparingLong(d -> count(header, d.charAt(0), quote))
                  .thenComparing(d -> -DELIMITERS.indexOf(d)))
          .orElseThrow();
    }
  }

  private static String firstLine(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    int c = text.read();
    while (c >= 0
        && line.length() < Table.LONGEST_CELL
        && (c != '\n' && c != '\r' || line.isEmpty())) {
      if (c != '\n' && c != '\r') {
        line.append((char) c);
      }
      c = text.read();
    }
    return line.toString();
  }

  private static long count(@Nullable String line, char delimiter, char quote) {
    long count = 0;
    boolean quoted = false;
    for (char c : (line == null ? "" : line).toCharArray()) {
      quoted ^= c == quote;
      count += !quoted && c == delimiter ? 1 : 0;
    }
    return count;
  }
}
