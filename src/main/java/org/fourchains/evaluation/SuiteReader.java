package org.fourchains.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fourchains.vocabulary.YamlFault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a suite from a YAML file. */
public final class SuiteReader {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private SuiteReader() {}

  /**
   * Reads a suite.
   *
   * @throws EvaluationRefused naming the line that is wrong
   */
  public static Suite read(Path file) {
    String text = "";
    try {
      text = Files.readString(file);
      Suite suite = YAML.readValue(text, Suite.class);
      if (suite == null) {
        throw new EvaluationRefused(file + " is empty");
      }
      return suite;
    } catch (IOException e) {
      throw new EvaluationRefused("The suite %s cannot be read: %s".formatted(file, e));
    } catch (UnrecognizedPropertyException e) {
      YamlFault fault = YamlFault.of(e);
      throw new EvaluationRefused(
          "%s%s: there is no key %s here, only %s%s"
              .formatted(
                  file.getFileName(),
                  at(line(text, e.getPropertyName()).orElse(fault.line())),
                  e.getPropertyName(),
                  e.getKnownPropertyIds(),
                  fault.path()));
    } catch (JacksonException e) {
      YamlFault fault = YamlFault.of(e);
      throw new EvaluationRefused(
          "%s%s: %s%s"
              .formatted(file.getFileName(), at(fault.line()), fault.reason(), fault.path()));
    }
  }

  /** A mapping that stands in a suite, as a file of its own. */
  public static String mapping(Suite.Data data) {
    return YAML.writeValueAsString(data.mapping());
  }

  private static String at(int line) {
    return line > 0 ? ":" + line : "";
  }

  /** Of the key itself, where only one line has it: Jackson looks at keys when an object ends. */
  private static Optional<Integer> line(String text, String name) {
    Pattern key = Pattern.compile("(^|[\\s{,])[\"']?" + Pattern.quote(name) + "[\"']?\\s*:");
    List<String> lines = text.lines().toList();
    List<Integer> found =
        IntStream.range(0, lines.size())
            .filter(i -> key.matcher(lines.get(i)).find())
            .mapToObj(i -> i + 1)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
