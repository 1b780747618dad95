package org.fourchains.importing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of a mapping file: what each file holds. What cannot be meant is refused while it is
 * read, so that the message can name the place.
 *
 * @param files by the file's name
 */
record Mapping(@JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<Entry>> files) {

  Mapping {
    require(!files.isEmpty(), "it names no file");
    require(
        files.values().stream().noneMatch(entries -> entries == null || entries.contains(null)),
        "a file of which nothing is said");
  }

  /** Facts of one kind in one file; either {@code node} or {@code relation} is given. */
  record Entry(
      @Nullable String node,
      @Nullable String relation,
      @Nullable Cell key,
      @Nullable End from,
      @Nullable End to,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Cell> properties,
      @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<String>> where,
      @Nullable String when,
      @Nullable String delimiter,
      @Nullable Charset encoding,
      @Nullable String quote,
      @Nullable String sheet) {

    Entry {
      require(node == null ^ relation == null, "an entry names either a node or a relation");
      require(node == null || key != null, "a node needs a key");
      require(node == null || from == null && to == null, "a node has no from and no to");
      require(relation == null || from != null && to != null, "a relation needs from and to");
      require(relation == null || key == null, "a relation has no key");
      require(properties.values().stream().noneMatch(Objects::isNull), "a property needs a column");
      require(where.values().stream().noneMatch(Objects::isNull), "where needs a value");
      require(delimiter == null || !delimiter.isEmpty(), "the delimiter is empty");
      require(
          quote == null || quote.length() == 1 || quote.equals(TableOptions.NO_QUOTE),
          "quote is one character, or none");
    }

    TableOptions options() {
      return new TableOptions(delimiter, encoding, quote, sheet);
    }
  }

  /**
   * Where values stand.
   *
   * @param split the text between the values of a cell that holds several
   * @param match of a value only the part this finds counts, or its first group if it has one
   */
  record Cell(String column, @Nullable String split, @Nullable Pattern match) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    Cell {
      require(column != null, "a column is missing");
      require(split == null || !split.isEmpty(), "split is empty");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Cell of(String column) {
      return new Cell(column, null, null);
    }
  }

  /** An end of a relation: a kind and where the key stands. */
  record End(String kind, String column, @Nullable String split, @Nullable Pattern match) {

    End {
      require(kind != null, "an end of a relation needs a kind");
      require(column != null, "an end of a relation needs a column");
      require(split == null || !split.isEmpty(), "split is empty");
    }

    Cell cell() {
      return new Cell(column, split, match);
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
