package org.fourchains.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens files as tables. Looks at the form of each text only once. */
final class Tables {

  private record Text(Path file, @Nullable Charset given) {}

  private final Map<Text, TextForm> forms = new HashMap<>();

  Table open(Path file, TableOptions options) throws NotATable {
    try {
      if (Files.size(file) == 0) {
        throw new NotATable("the file is empty");
      }
      return isXlsx(file)
          ? XlsxTables.open(file, options)
          : CsvTables.open(file, form(file, options.encoding()), options);
    } catch (IOException | UncheckedIOException e) {
      throw new NotATable("the file cannot be read: " + e.getMessage());
    }
  }

  /** About how many rows a file has; 0 when that is not known yet. */
  long rows(Path file, TableOptions options) {
    try {
      return isXlsx(file) ? 0 : Math.max(0, form(file, options.encoding()).lines() - 1);
    } catch (IOException | NotATable e) {
      return 0; // said when it is opened
    }
  }

  private TextForm form(Path file, @Nullable Charset given) throws IOException, NotATable {
    Text text = new Text(file, given);
    TextForm form = forms.get(text);
    if (form == null) {
      form = TextForms.of(file, given);
      forms.put(text, form);
    }
    return form;
  }

  private static boolean isXlsx(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }
}
