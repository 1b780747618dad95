package org.fourchains.benchmark;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.PropertyType;
import org.jspecify.annotations.Nullable;

/** Files in the convention of the import; the rows of one file have the same properties. */
final class FolderSink implements Sink, AutoCloseable {

  private final Path folder;
  private @Nullable CsvWriter writer;
  private String file = "";

  /**
   * @throws IOException when the folder cannot be made
   */
  FolderSink(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void node(NodeKind kind, String key, Map<String, Object> properties) {
    Map<String, Object> row = new TreeMap<>(properties);
    writer(kind.name() + ".csv", Stream.of("key"), row)
        .writeRecord(fields(Stream.of(key), row.values().stream().map(PropertyType::format)));
  }

  @Override
  public void relation(Ends ends, int from, int to, Map<String, Object> properties) {
    Map<String, Object> row = new TreeMap<>(properties);
    writer(ends.file(), Stream.of("from", "to"), row)
        .writeRecord(
            fields(
                Stream.of(SyntheticGraph.key(from), SyntheticGraph.key(to)),
                row.values().stream().map(PropertyType::format)));
  }

  private CsvWriter writer(String name, Stream<String> identity, Map<String, Object> row) {
    if (writer != null && name.equals(file)) {
      return writer;
    }
    try {
      close();
      CsvWriter opened = CsvWriter.builder().build(folder.resolve(name));
      opened.writeRecord(fields(identity, row.keySet().stream()));
      writer = opened;
      file = name;
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterable<String> fields(Stream<String> identity, Stream<String> others) {
    return Stream.concat(identity, others).toList();
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }
}
