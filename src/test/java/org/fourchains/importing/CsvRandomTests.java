package org.fourchains.importing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a CSV library writes is read again, each row at the line where it begins. */
class CsvRandomTests {

  private static final String[] PIECES = {
    "a", "字", "\"", ",", "\n", "\r\n", "\r", " ", ";", "", "x".repeat(900), "\uD83D\uDE00"
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTables(long seed) {
    Random random = new Random(seed);
    StringWriter text = new StringWriter();
    List<TableRow.Cells> expected = new ArrayList<>();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      for (int row = 0; row < 150; row++) {
        List<String> cells = List.of("k" + row, cell(random), cell(random));
        expected.add(new TableRow.Cells(lines(text.toString()) + 1, cells));
        writer.writeRecord(cells);
        writer.flush();
      }
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    List<TableRow> read = new ArrayList<>();
    new CsvRows(new Rewind(new StringReader(text.toString())), ",", '"')
        .forEachRemaining(read::add);
    assertThat(read).as("seed %d", seed).hasSameSizeAs(expected);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i)).as("seed %d, row %d", seed, i).isEqualTo(expected.get(i));
    }
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private static int lines(String text) {
    return text.replace("\r\n", "\n").replace("\r", "\n").replaceAll("[^\n]", "").length();
  }
}
