package org.fourchains.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an earlier run found.
 *
 * @param hash of its suite
 * @param values of the program, for each query by the measure's label
 */
record Earlier(String file, String hash, Map<String, JsonNode> values) {

  static Earlier read(Path report) {
    try {
      JsonNode json = JsonMapper.shared().readTree(report);
      Map<String, JsonNode> values = new HashMap<>();
      for (JsonNode query : json.path("queries")) {
        values.put(query.path("id").asString(), query.path("values").path(Report.PROGRAM));
      }
      if (values.isEmpty()) {
        throw new EvaluationRefused(report + " is no report of an evaluation");
      }
      return new Earlier(
          report.getFileName().toString(), json.at("/about/hash").asString(), values);
    } catch (JacksonException e) {
      throw new EvaluationRefused(
          "The earlier report %s cannot be read: %s".formatted(report, e.getOriginalMessage()));
    }
  }

  /** Not a number when the earlier run did not ask the query. */
  double value(String query, Measure measure) {
    JsonNode value = values.get(query);
    return value == null ? Double.NaN : value.path(measure.label).asDouble(Double.NaN);
  }

  List<String> remarks(String hashNow) {
    List<String> remarks = new ArrayList<>();
    if (!hash.equals(hashNow)) {
      remarks.add(
          "the suite or its tables have changed since " + file + "; the comparison may mislead");
    }
    return remarks;
  }
}
