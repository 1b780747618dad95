package org.fourchains.explore;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.summary.QueryType;
import org.springframework.stereotype.Component;

/** Has Neo4j plan a query without running it. */
@Component
class QueryPlanner {

  private static final Pattern LINE =
      Pattern.compile("\\(line (\\d+), column \\d+ \\(offset: \\d+\\)\\)");

  private final ReadSessions sessions;

  QueryPlanner(ReadSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * Goes on, or refuses.
   *
   * @throws BadQuestion when Neo4j does not understand the query, when it would do anything but
   *     read, or when the header names a column it does not have
   */
  void check(QuestionText text, Header header) {
    List<String> columns;
    try (Session session = sessions.open(1)) {
      Result result = session.run("EXPLAIN " + text.query(), examples(header));
      columns = result.keys();
      QueryType type = result.consume().queryType();
      if (type != QueryType.READ_ONLY) {
        throw new BadQuestion(lineOf(text), "the query does more than read: " + type);
      }
    } catch (ClientException e) {
      throw refused(text, String.valueOf(e.getMessage()));
    }
    for (Column column : header.columns()) {
      if (!columns.contains(column.name())) {
        throw new BadQuestion(
            Lines.of(text.header(), column.name(), 1),
            column.name() + ": the query returns no such column, only " + columns);
      }
    }
  }

  private static Map<String, Object> examples(Header header) {
    Map<String, Object> values = new HashMap<>();
    for (Parameter parameter : header.parameters()) {
      values.put(
          parameter.name(),
          parameter.value(
              parameter.example().isEmpty() ? parameter.defaults() : parameter.example()));
    }
    return values;
  }

  private static BadQuestion refused(QuestionText text, String message) {
    Matcher line = LINE.matcher(message);
    int number = line.find() ? Integer.parseInt(line.group(1)) : lineOf(text);
    // After the first line Neo4j repeats the query, which the user has before them.
    return new BadQuestion(
        number, message.lines().findFirst().orElse("").replaceAll(LINE.pattern(), "").strip());
  }

  private static int lineOf(QuestionText text) {
    return (int) text.query().lines().takeWhile(String::isBlank).count() + 1;
  }
}
