package org.fourchains.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables that a suite names. Remembers which were read, for the hash of the suite. */
final class SuiteFiles {

  private final Path suite;
  private final List<Path> folders;
  private final Set<Path> read = new TreeSet<>();

  /**
   * @param data where the data lie, if there are any; looked into first
   */
  SuiteFiles(Path suite, @Nullable Path data) {
    this.suite = suite;
    Path own = suite.toAbsolutePath().normalize().getParent();
    this.folders = data == null ? List.of(own) : List.of(data, own);
    read.add(suite);
  }

  /** A row of a table. */
  record Row(String file, NamedCsvRecord cells) {

    /** The file and the line the row begins at. */
    String place() {
      return file + ":" + cells.getStartingLineNumber();
    }

    /**
     * The cell of a column, without white space around it.
     *
     * @throws EvaluationRefused when the table has no such column
     */
    String cell(String column) {
      return find(column)
          .orElseThrow(
              () ->
                  new EvaluationRefused(
                      "%s has no column %s, only %s".formatted(file, column, cells.getHeader())));
    }

    java.util.Optional<String> find(String column) {
      return cells.findField(column).map(String::strip);
    }
  }

  /** The suite that cannot be asked, and why. */
  EvaluationRefused refused(String place, String reason) {
    return new EvaluationRefused("%s: %s: %s".formatted(suite.getFileName(), place, reason));
  }

  List<Row> rows(Suite.Table table) {
    Path file = find(table.file());
    read.add(file);
    List<Row> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .detectBomHeader(table.encoding() == null)
            .allowMissingFields(true)
            .fieldSeparator(delimiter(table))
            .ofNamedCsvRecord(
                file, table.encoding() == null ? StandardCharsets.UTF_8 : table.encoding())) {
      csv.forEach(cells -> rows.add(new Row(table.file(), cells)));
      return rows;
    } catch (IOException | UncheckedIOException | CsvParseException e) {
      throw new EvaluationRefused("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  private static String delimiter(Suite.Table table) {
    if (table.delimiter() != null) {
      return table.delimiter();
    }
    return table.file().endsWith(".tsv") ? "\t" : ",";
  }

  private Path find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(Files::isRegularFile)
        .findFirst()
        .orElseThrow(
            () ->
                new EvaluationRefused(
                    "There is no file %s in %s; --data says where the data lie"
                        .formatted(name, folders)));
  }

  /** SHA-256 over the suite and all tables read. */
  String hash() {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      for (Path file : read) {
        hash.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
