package org.fourchains.explore;

import java.util.stream.Collectors;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.YamlFault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the YAML above a question. */
final class HeaderReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private HeaderReader() {}

  /**
   * The header.
   *
   * @throws BadQuestion naming the line that is wrong
   */
  static Header read(String yaml, Vocabulary vocabulary) {
    try {
      Header header = YAML.readValue(yaml, Header.class);
      new HeaderCheck(yaml, vocabulary).check(header);
      return header;
    } catch (UnrecognizedPropertyException e) {
      YamlFault fault = YamlFault.of(e);
      throw new BadQuestion(
          Lines.of(yaml, e.getPropertyName(), fault.line()),
          "there is no key %s here, only %s%s"
              .formatted(e.getPropertyName(), e.getKnownPropertyIds(), fault.path()));
    } catch (JacksonException e) {
      YamlFault fault = YamlFault.of(e);
      // Indented lines repeat the file.
      String reason =
          fault
              .reason()
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith(" "))
              .collect(Collectors.joining(": "));
      throw new BadQuestion(Math.max(1, fault.line()), reason + fault.path());
    }
  }
}
