package org.fourchains.importing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourchains.importing.Mapping.Cell;
import org.fourchains.importing.Mapping.End;
import org.fourchains.importing.Mapping.Entry;
import org.jspecify.annotations.Nullable;

/** What a file holds by its name, when there is no mapping. */
final class FileNames {

  private static final Pattern NAME =
      Pattern.compile("(\\w+)(?:-(\\w+)-(\\w+))?\\.(?i:csv|xlsx)", Pattern.UNICODE_CHARACTER_CLASS);

  private FileNames() {}

  /** Null when the name is not of the form the import knows. */
  static @Nullable Entry entry(String fileName) {
    Matcher name = NAME.matcher(fileName);
    if (!name.matches()) {
      return null;
    }
    String relation = name.group(2);
    return relation == null
        ? entry(name.group(1), null, Cell.of("key"), null, null)
        : entry(null, relation, null, end(name.group(1), "from"), end(name.group(3), "to"));
  }

  private static End end(String kind, String column) {
    return new End(kind, column, null, null);
  }

  private static Entry entry(
      @Nullable String node,
      @Nullable String relation,
      @Nullable Cell key,
      @Nullable End from,
      @Nullable End to) {
    return new Entry(
        node, relation, key, from, to, Map.of(), Map.of(), null, null, null, null, null);
  }
}
