package org.fourchains.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fourchains.RecordContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every query that is shipped is one that Neo4j understands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherFilesIT {

  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
  private RecordContext record;

  @BeforeAll
  void start() throws IOException {
    record = RecordContext.start();
  }

  @AfterAll
  void stop() {
    record.close();
  }

  static Stream<String> names() throws IOException {
    return Stream.of(
            new PathMatchingResourcePatternResolver()
                .getResources("classpath*:cypher/queries/**/*.cypher"))
        .map(Object::toString)
        .map(file -> file.replaceAll(".*cypher/queries/(.*)\\.cypher.*", "$1"))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aQueryIsUnderstood(String name) {
    String text = Cypher.named(name);
    String explained =
        text.startsWith("CYPHER 25")
            ? text.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN")
            : "EXPLAIN " + text;
    Map<String, Object> parameters = new HashMap<>();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      parameters.put(matcher.group(1), null);
    }
    try (Session session = record.bean(Driver.class).session()) {
      ResultSummary summary = session.run(explained, parameters).consume();
      assertThat(summary.hasPlan()).as("%s has a plan", name).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aQueryBeginsWithAWordAfterItsComments(String name) {
    assertThat(Cypher.named(name)).matches("(?s)[A-Z]{3,}\\s.*");
  }
}
