package org.fourchains.importing;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens XLSX files, row by row. POI's guards against archives that unpack to far more than their
 * size stay on.
 */
final class XlsxTables {

  private static final Logger LOG = LoggerFactory.getLogger(XlsxTables.class);

  private XlsxTables() {}

  static Table open(Path file, TableOptions options) throws NotATable, IOException {
    Workbook workbook = workbook(file);
    try {
      Sheet sheet = sheet(workbook, options.sheet());
      return CsvTables.table(new XlsxRows(sheet.iterator()), workbook);
    } catch (NotATable e) {
      workbook.close();
      throw e;
    } catch (RuntimeException e) {
      workbook.close();
      throw new NotATable(reason(e));
    }
  }

  private static Workbook workbook(Path file) throws NotATable {
    try {
      return StreamingReader.builder().rowCacheSize(100).open(file.toFile());
    } catch (RuntimeException e) {
      throw new NotATable(reason(e));
    }
  }

  private static Sheet sheet(Workbook workbook, @Nullable String wanted) throws NotATable {
    if (wanted == null) {
      return workbook.getSheetAt(0);
    }
    for (Sheet sheet : workbook) {
      if (sheet.getSheetName().equals(wanted)) {
        return sheet;
      }
    }
    if (wanted.matches("[1-9]\\d{0,3}")
        && Integer.parseInt(wanted) <= workbook.getNumberOfSheets()) {
      return workbook.getSheetAt(Integer.parseInt(wanted) - 1);
    }
    throw new NotATable("there is no sheet " + wanted);
  }

  /** What went wrong, in words for whoever made the file. */
  static String reason(Throwable thrown) {
    // Whoever made the file is told in a line; a mistake of the program needs all of it.
    LOG.debug("An XLSX file cannot be read", thrown);
    for (Throwable e = thrown; e != null; e = e.getCause()) {
      if (String.valueOf(e.getMessage()).contains("Zip bomb")) {
        return "it unpacks to far more than its size (a zip bomb), and is not read";
      }
    }
    return "not a whole XLSX file: " + root(thrown);
  }

  private static String root(Throwable thrown) {
    Throwable e = thrown;
    while (e.getCause() != null) {
      e = e.getCause();
    }
    return String.valueOf(e.getMessage() == null ? e : e.getMessage())
        .lines()
        .findFirst()
        .orElse("");
  }
}
