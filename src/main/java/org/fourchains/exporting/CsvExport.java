package org.fourchains.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;
import org.fourchains.vocabulary.RelationKind;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Files in the import's own form, with every property of the vocabulary as a column. */
record CsvExport(RecordScan scan, Path folder) {

  long run() throws IOException {
    long facts = 0;
    for (NodeKind kind : scan.vocabulary().kinds()) {
      facts += nodes(kind);
    }
    for (RelationKind kind : scan.vocabulary().relations()) {
      facts += relations(kind);
    }
    return facts;
  }

  private long nodes(NodeKind kind) throws IOException {
    try (CsvFile file = file(kind.name(), List.of("key"), kind.properties())) {
      return scan.nodes(kind, file::write);
    }
  }

  /** One file for each pair of kinds. */
  private long relations(RelationKind kind) throws IOException {
    Map<String, CsvFile> files = new HashMap<>();
    try {
      for (NodeKind from : scan.vocabulary().kinds()) {
        for (NodeKind to : scan.vocabulary().kinds()) {
          if (kind.joins(from, to)) {
            String name = "%s-%s-%s".formatted(from.name(), kind.name(), to.name());
            files.put(name, file(name, List.of("from", "to"), kind.properties()));
          }
        }
      }
      return scan.relations(
          kind,
          relation -> {
            CsvFile file = files.get(name(kind, relation));
            if (file != null) {
              file.write(relation);
            }
          });
    } finally {
      for (CsvFile file : files.values()) {
        file.close();
      }
    }
  }

  private static String name(RelationKind kind, Record relation) {
    return "%s-%s-%s"
        .formatted(kindOf(relation.get("fromId")), kind.name(), kindOf(relation.get("toId")));
  }

  private static String kindOf(Value id) {
    return id.asString().split(":", 2)[0];
  }

  private CsvFile file(String name, List<String> keys, List<Property> properties)
      throws IOException {
    CsvFile file = new CsvFile(folder.resolve(name + ".csv"), keys, properties);
    if (Files.exists(file.path)) {
      file.begin();
    }
    return file;
  }

  /** A file that begins to be with its first row. */
  private static final class CsvFile implements AutoCloseable {

    private final Path path;
    private final List<String> keys;
    private final List<Property> properties;
    private @Nullable CsvWriter writer;

    CsvFile(Path path, List<String> keys, List<Property> properties) {
      this.path = path;
      this.keys = keys;
      this.properties = properties;
    }

    private CsvWriter begin() throws IOException {
      CsvWriter begun =
          CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path, StandardCharsets.UTF_8);
      begun.writeRecord(
          Stream.concat(keys.stream(), properties.stream().map(Property::name)).toList());
      writer = begun;
      return begun;
    }

    void write(Record fact) throws IOException {
      CsvWriter open = writer == null ? begin() : writer;
      List<String> row = new ArrayList<>();
      for (String field : keys) {
        row.add(fact.get(field).asString());
      }
      Value values = fact.get("properties");
      for (Property property : properties) {
        Value value = values.get(property.name());
        row.add(value.isNull() ? "" : PropertyType.format(value.asObject()));
      }
      open.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
      if (writer != null) {
        writer.close();
      }
    }
  }
}
