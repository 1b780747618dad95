package org.fourchains.evaluation;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.api.Arguments;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Asks the program as anybody asks it: the whole way of {@code POST /graphql}, its limits and its
 * errors included; only the bytes of HTTP are left out.
 */
record Asking(WebGraphQlHandler graphQl, Suite.Ask ask, List<String> candidates) {

  private static final URI PLACE = URI.create("http://127.0.0.1/graphql");

  /**
   * An answer.
   *
   * @param ranked best first; empty when there was an error
   * @param error why there is no answer
   */
  record Answer(List<String> ranked, @Nullable String error, double millis) {}

  Answer answer(Case asked) {
    long begin = System.nanoTime();
    WebGraphQlResponse response =
        Objects.requireNonNull(graphQl.handleRequest(request(asked)).block());
    double millis = (System.nanoTime() - begin) / 1e6;
    if (!response.getErrors().isEmpty()) {
      return new Answer(
          List.of(), String.valueOf(response.getErrors().getFirst().getMessage()), millis);
    }
    Set<String> allowed = new HashSet<>(candidates);
    allowed.removeAll(asked.unranked());
    Object data = Objects.requireNonNull(response.<Object>getData());
    return new Answer(
        ask.ranked().stream()
            .flatMap(way -> at(data, List.of(way.split("\\."))))
            .map(Object::toString)
            .filter(allowed::contains)
            .distinct()
            .toList(),
        null,
        millis);
  }

  private WebGraphQlRequest request(Case asked) {
    Map<String, Object> body = Map.of("query", ask.graphql(), "variables", variables(asked));
    return new WebGraphQlRequest(
        PLACE,
        new HttpHeaders(),
        new LinkedMultiValueMap<>(),
        null,
        Map.of(),
        body,
        asked.id(),
        Locale.ROOT);
  }

  private Map<String, Object> variables(Case asked) {
    Map<String, Object> variables = new LinkedHashMap<>(ask.variables());
    variables.put("text", asked.text());
    if (asked.node() != null) {
      variables.put("id", asked.node());
    }
    variables.put("people", candidates);
    variables.put(
        "exclude",
        Stream.concat(asked.unranked().stream(), asked.unproved().stream())
            .distinct()
            .sorted()
            .toList());
    if (asked.asOf() != null) {
      variables.put("asOf", asked.asOf().toString());
    }
    variables.put("first", first(asked));
    return variables;
  }

  /** On the graph of a day few are candidates, and many others may stand before them. */
  private int first(Case asked) {
    return asked.asOf() == null
        ? Math.min(candidates.size() + asked.unranked().size(), Arguments.MOST_ROWS)
        : Arguments.MOST_ROWS;
  }

  /** All that stands at the end of a way such as {@code experts.matches[].person.id}. */
  static Stream<Object> at(Object value, List<String> way) {
    if (way.isEmpty()) {
      return Stream.of(value);
    }
    String step = way.getFirst();
    boolean list = step.endsWith("[]");
    String name = list ? step.substring(0, step.length() - 2) : step;
    if (!(value instanceof Map<?, ?> fields) || !fields.containsKey(name)) {
      throw new EvaluationRefused("ask.ranked: the answer has no field " + name);
    }
    Object next = fields.get(name);
    List<String> rest = way.subList(1, way.size());
    return switch (next) {
      case null -> Stream.empty();
      case List<?> several when list ->
          several.stream().filter(Objects::nonNull).flatMap(one -> at(one, rest));
      case List<?> several ->
          throw new EvaluationRefused("ask.ranked: %s is a list, write %s[]".formatted(name, name));
      default -> at(next, rest);
    };
  }
}
