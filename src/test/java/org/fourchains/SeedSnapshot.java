package org.fourchains;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotBuilder;
import org.fourchains.snapshot.SnapshotBuilder.RelationsBuilder;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.springframework.core.io.ClassPathResource;

/**
 * The seed as a snapshot, read straight from its files: for tests that need the graph but neither
 * the record nor the import. It trusts the files: a word that is not in the vocabulary fails the
 * test, a relation to a node that is not loaded is left out.
 */
public final class SeedSnapshot {

  private static final Path FOLDER = Path.of("graph-seed");

  private final Vocabulary vocabulary =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  private SeedSnapshot() {}

  /** The whole seed, at revision 1. */
  public static GraphSnapshot load() {
    return load(kind -> true);
  }

  /** The nodes of some kinds, and the relations between them. */
  public static GraphSnapshot load(Predicate<NodeKind> kinds) {
    return new SeedSnapshot().read(kinds);
  }

  private GraphSnapshot read(Predicate<NodeKind> kinds) {
    SnapshotBuilder nodes = new SnapshotBuilder(vocabulary);
    for (NodeKind kind : vocabulary.kinds().stream().filter(kinds).toList()) {
      rows(
          FOLDER.resolve(kind.name() + ".csv"),
          row -> nodes.node(kind, row.getField("key"), properties(row, kind::property)));
    }
    RelationsBuilder relations = nodes.numbered();
    Map<String, Integer> numbers = relations.numbersById();
    for (Path file : relationFiles()) {
      relations(file, relations, numbers);
    }
    return relations.build(1, List.of());
  }

  private void relations(Path file, RelationsBuilder relations, Map<String, Integer> numbers) {
    String[] parts = file.getFileName().toString().replace(".csv", "").split("-");
    RelationKind kind = vocabulary.relation(parts[1]);
    rows(
        file,
        row -> {
          Integer from = numbers.get(parts[0] + ":" + row.getField("from"));
          Integer to = numbers.get(parts[2] + ":" + row.getField("to"));
          if (from != null && to != null) {
            relations.relation(kind, from, to, properties(row, kind::property));
          }
        });
  }

  private static List<Path> relationFiles() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.getFileName().toString().contains("-")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void rows(Path file, Consumer<NamedCsvRecord> action) {
    if (Files.exists(file)) {
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
        rows.forEach(action);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Map<String, Object> properties(
      NamedCsvRecord row, Function<String, Optional<Property>> byName) {
    Map<String, Object> properties = new HashMap<>();
    row.getFieldsAsMap()
        .forEach(
            (name, value) -> {
              if (!value.isBlank()) {
                byName.apply(name).ifPresent(p -> properties.put(name, p.parse(value)));
              }
            });
    return properties;
  }
}
