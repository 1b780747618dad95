package org.fourchains.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourchains.vocabulary.YamlFault;
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
      YamlFault fault = YamlFault.of(e);
      throw new ImportRefused(
          "The mapping %s is wrong%s%s: %s"
              .formatted(
                  file.getFileName(),
                  fault.line() > 0 ? " at line " + fault.line() : "",
                  fault.path(),
                  fault.reason()));
    }
  }
}
