package org.fourchains.vocabulary;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * Why a YAML file cannot be understood, in words for whoever wrote it.
 *
 * @param line counted from 1; 0 where it is not known
 * @param path " (fields → entry 2 → name)", entries counted from 1; empty where it is not known
 */
public record YamlFault(int line, String path, String reason) {

  public static YamlFault of(JacksonException thrown) {
    return new YamlFault(
        thrown.getLocation() == null ? 0 : Math.max(0, thrown.getLocation().getLineNr()),
        path(thrown.getPath()),
        // What a record's constructor refuses says more than that it could not be made.
        thrown.getCause() instanceof IllegalArgumentException cause
            ? String.valueOf(cause.getMessage())
            : thrown.getOriginalMessage());
  }

  private static String path(List<JacksonException.Reference> path) {
    return path.isEmpty()
        ? ""
        : path.stream().map(YamlFault::step).collect(Collectors.joining(" → ", " (", ")"));
  }

  private static String step(JacksonException.Reference step) {
    return step.getPropertyName() == null
        ? "entry " + (step.getIndex() + 1)
        : step.getPropertyName();
  }
}
