package org.fourchains.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
      throw new EvaluationRefused(
          "%s%s: there is no key %s here, only %s%s"
              .formatted(
                  file.getFileName(),
                  line(text, e),
                  e.getPropertyName(),
                  e.getKnownPropertyIds(),
                  path(e)));
    } catch (JacksonException e) {
      throw new EvaluationRefused(
          "%s%s: %s%s".formatted(file.getFileName(), line(e), reason(e), path(e)));
    }
  }

  /** A mapping that stands in a suite, as a file of its own. */
  public static String mapping(Suite.Data data) {
    return YAML.writeValueAsString(data.mapping());
  }

  private static String line(JacksonException e) {
    return e.getLocation() == null || e.getLocation().getLineNr() < 1
        ? ""
        : ":" + e.getLocation().getLineNr();
  }

  /** Of the key itself, where only one line has it: Jackson looks at keys when an object ends. */
  private static String line(String text, UnrecognizedPropertyException e) {
    Pattern key =
        Pattern.compile("(^|[\\s{,])[\"']?" + Pattern.quote(e.getPropertyName()) + "[\"']?\\s*:");
    List<String> lines = text.lines().toList();
    int[] found =
        IntStream.range(0, lines.size()).filter(i -> key.matcher(lines.get(i)).find()).toArray();
    return found.length == 1 ? ":" + (found[0] + 1) : line(e);
  }

  private static String path(JacksonException e) {
    List<JacksonException.Reference> path = e.getPath();
    return path.isEmpty()
        ? ""
        : path.stream().map(SuiteReader::step).collect(Collectors.joining(" → ", " (", ")"));
  }

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
