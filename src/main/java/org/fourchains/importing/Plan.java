package org.fourchains.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which files hold what.
 *
 * @param sources nodes before relations
 * @param rejects files that hold nothing known, and files that the mapping names in vain
 */
record Plan(List<Source> sources, List<Reject> rejects) {

  /** A file to import. @param asked whether it was named itself, rather than its folder */
  private record Found(Path path, String name, boolean asked) {}

  static Plan of(ImportRequest request) {
    List<Found> files = new ArrayList<>();
    request.filesOrFolders().forEach(path -> files.addAll(find(path)));
    Path mapping = request.mapping();
    if (files.isEmpty()) {
      throw new ImportRefused("There is no file to import in " + request.filesOrFolders());
    }
    Plan plan = new Plan(new ArrayList<>(), new ArrayList<>());
    if (mapping == null) {
      files.forEach(plan::addByName);
    } else {
      plan.addMapped(files, MappingReader.read(mapping));
    }
    return plan.inOrder();
  }

  private static List<Found> find(Path path) {
    if (Files.isRegularFile(path)) {
      return List.of(new Found(path, path.getFileName().toString(), true));
    }
    if (!Files.isDirectory(path)) {
      throw new ImportRefused("There is no file or folder " + path);
    }
    try (Stream<Path> list = Files.list(path)) {
      return list.filter(Files::isRegularFile)
          .map(file -> new Found(file, file.getFileName().toString(), false))
          .filter(file -> !file.name().startsWith(".") && !file.name().matches("README.*\\.md"))
          .sorted((a, b) -> a.name().compareTo(b.name()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addByName(Found file) {
    Mapping.@Nullable Entry entry = FileNames.entry(file.name());
    if (entry == null) {
      reject(
          file.name(),
          "not a name the import knows: <Kind>.csv, <Kind>-<RELATION>-<Kind>.csv or .xlsx");
    } else {
      sources.add(new Source(file.path(), file.name(), entry, true, false));
    }
  }

  private void addMapped(List<Found> files, Mapping mapping) {
    Map<String, List<Found>> byName = new LinkedHashMap<>();
    files.forEach(f -> byName.computeIfAbsent(f.name(), n -> new ArrayList<>()).add(f));
    mapping
        .files()
        .forEach(
            (name, entries) -> {
              List<Found> found = byName.getOrDefault(name, List.of());
              if (found.isEmpty()) {
                reject(name, "the mapping names this file, and it is not there");
              }
              for (Found file : found) {
                entries.forEach(
                    e -> sources.add(new Source(file.path(), file.name(), e, false, false)));
              }
            });
    files.stream()
        .filter(file -> file.asked() && !mapping.files().containsKey(file.name()))
        .forEach(file -> reject(file.name(), "the mapping does not name this file"));
  }

  private void reject(String file, String reason) {
    rejects.add(new Reject(file, null, null, reason, null));
  }

  private Plan inOrder() {
    Set<Path> begun = new HashSet<>();
    List<Source> ordered =
        Stream.concat(
                sources.stream().filter(Source::ofNodes),
                sources.stream().filter(source -> !source.ofNodes()))
            .map(s -> new Source(s.file(), s.name(), s.entry(), s.byHeader(), begun.add(s.file())))
            .toList();
    return new Plan(ordered, List.copyOf(rejects));
  }
}
