package org.fourchains.importing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of a file, and what of its cells counts. */
record Column(int index, String name, @Nullable String split, @Nullable Pattern match) {

  /**
   * One of the values of a cell.
   *
   * @param raw as it stands there
   * @param value the part that counts; null when the pattern does not find any
   */
  record Part(String raw, @Nullable String value) {}

  /** The values of a row's cell; none when it is blank. */
  List<Part> parts(TableRow.Cells row) {
    String cell = Texts.trim(row.cell(index));
    if (split == null) {
      return cell.isEmpty() ? List.of() : List.of(part(cell));
    }
    return Arrays.stream(cell.split(Pattern.quote(split)))
        .map(Texts::trim)
        .filter(part -> !part.isEmpty())
        .map(this::part)
        .toList();
  }

  private Part part(String raw) {
    if (match == null) {
      return new Part(raw, raw);
    }
    Matcher found = match.matcher(raw);
    return new Part(raw, found.find() ? found.group(found.groupCount() > 0 ? 1 : 0) : null);
  }
}
