package org.fourchains.importing;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.importing.Column.Part;
import org.jspecify.annotations.Nullable;

/** Reads keys of nodes. */
final class Keys {

  private static final int LONGEST = 200;

  /** A key. @param part of the cell, from which it was taken */
  record Key(String text, Part part) {}

  private Keys() {}

  /** The good keys of a row's cell; the others are reported. */
  static List<Key> read(TableRow.Cells row, Column column, Rejects rejects) {
    List<Part> parts = column.parts(row);
    if (parts.isEmpty()) {
      rejects.add(row.line(), column.name(), "the key is missing", "");
    }
    List<Key> keys = new ArrayList<>(parts.size());
    for (Part part : parts) {
      String text = part.value() == null ? "" : Texts.trim(part.value());
      String problem =
          part.value() == null ? "no part of it matches " + column.match() : problem(text);
      if (problem == null) {
        keys.add(new Key(text, part));
      } else {
        rejects.add(row.line(), column.name(), problem, part.raw());
      }
    }
    return keys;
  }

  private static @Nullable String problem(String key) {
    if (key.isEmpty()) {
      return "the key is missing";
    }
    if (key.length() > LONGEST) {
      return "a key has at most %d characters".formatted(LONGEST);
    }
    return key.chars().anyMatch(Character::isISOControl)
        ? "a key has no line breaks and other control characters"
        : null;
  }
}
