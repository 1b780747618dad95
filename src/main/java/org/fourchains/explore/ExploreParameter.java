package org.fourchains.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.BadValue;
import org.jspecify.annotations.Nullable;

/** A parameter as it is asked with: one value, or several where the parameter is a list. */
record ExploreParameter(String name, @Nullable String value, @Nullable List<String> values) {

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    if (value != null) {
      texts.add(value);
    }
    if (values != null) {
      texts.addAll(values);
    }
    return texts;
  }

  /**
   * What the query sees.
   *
   * @throws Refusal.BadRequest naming a parameter that is missing, unknown or of another type
   * @throws Refusal.NotFound when the graph has no node of an id
   */
  static Map<String, @Nullable Object> values(
      Header header, List<ExploreParameter> given, GraphSnapshot graph) {
    Map<String, List<String>> texts = new HashMap<>();
    for (ExploreParameter parameter : given) {
      if (texts.put(parameter.name, parameter.texts()) != null) {
        throw refused(parameter.name, "stands twice");
      }
    }
    Map<String, @Nullable Object> values = new HashMap<>();
    for (Parameter parameter : header.parameters()) {
      List<String> of = texts.getOrDefault(parameter.name(), List.of());
      values.put(parameter.name(), value(parameter, of, graph));
    }
    Set<String> unknown = new HashSet<>(texts.keySet());
    unknown.removeAll(values.keySet());
    for (String name : unknown) {
      throw refused(name, "this question has no such parameter");
    }
    return values;
  }

  private static @Nullable Object value(
      Parameter parameter, List<String> texts, GraphSnapshot graph) {
    try {
      Object value = parameter.value(texts);
      if (parameter.kind() != null) {
        for (Object id :
            value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
          ofKind(parameter, graph.get(id.toString()));
        }
      }
      return value;
    } catch (BadValue bad) {
      throw refused(parameter.name(), String.valueOf(bad.getMessage()));
    }
  }

  private static void ofKind(Parameter parameter, Node node) {
    if (!node.kind().name().equals(parameter.kind())) {
      throw refused(parameter.name(), node.id() + " is no " + parameter.kind());
    }
  }

  private static Refusal refused(String name, String problem) {
    return new Refusal.BadRequest("parameters." + name, problem);
  }
}
