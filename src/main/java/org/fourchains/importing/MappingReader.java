package org.fourchains.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a mapping from a YAML file. */
final class MappingReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  private MappingReader() {}

  /**
   * Reads a mapping.
   *
   * @throws ImportRefused naming the place that is wrong
   */
  static Mapping read(Path file) {
    try {
      Mapping mapping = YAML.readValue(Files.readString(file), Mapping.class);
      if (mapping == null) {
        throw new ImportRefused("The mapping %s is empty".formatted(file.getFileName()));
      }
      return mapping;
    } catch (IOException e) {
      throw new ImportRefused("The mapping %s cannot be read: %s".formatted(file, e));
    } catch (JacksonException e) {
      throw new ImportRefused(
          "The mapping %s is wrong%s%s: %s"
              .formatted(file.getFileName(), line(e), path(e), reason(e)));
    }
  }

  private static String line(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : " at line " + e.getLocation().getLineNr();
  }

  private static String path(JacksonException e) {
    List<JacksonException.Reference> path = e.getPath();
    return path.isEmpty()
        ? ""
        : path.stream().map(MappingReader::step).collect(Collectors.joining(" → ", " (", ")"));
  }

  /** The name of a field, or which of several entries is meant, counted from 1. */
  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null
        ? "entry " + (step.getIndex() + 1)
        : step.getPropertyName();
  }

  private static String reason(JacksonException e) {
    return e.getCause() instanceof IllegalArgumentException cause
        ? String.valueOf(cause.getMessage())
        : e.getOriginalMessage();
  }
}
