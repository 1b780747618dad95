package org.fourchains.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Whoever starts the program without a record is told what is missing. */
class NoRecordTests {

  private final ApplicationContextRunner withoutEngine =
      new ApplicationContextRunner()
          .withClassLoader(new FilteredClassLoader(DatabaseManagementServiceBuilder.class))
          .withUserConfiguration(WithoutEngine.class);

  @Test
  void aBuildWithoutTheEngineAsksForAServer() {
    withoutEngine.run(
        context -> {
          FailureAnalysis said = analysis(Objects.requireNonNull(context.getStartupFailure()));
          assertThat(said.getDescription()).contains("has no Neo4j inside", "no Neo4j server");
          assertThat(said.getAction()).contains("--spring.neo4j.uri=");
        });
  }

  @Test
  void aBuildWithoutTheEngineUsesTheServerThatIsNamed() {
    withoutEngine
        .withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(context).doesNotHaveBean(Neo4jConnectionDetails.class);
            });
  }

  @Test
  void aServerThatDoesNotAnswerIsNamed() {
    try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1", AuthTokens.none())) {
      Throwable thrown = catchThrowable(driver::verifyConnectivity);
      FailureAnalysis said =
          Objects.requireNonNull(
              new RecordUnreachableAnalyzer()
                  .analyze(new IllegalStateException("wrapped", thrown)));
      assertThat(said.getDescription()).contains("does not answer", "127.0.0.1:1");
    }
  }

  private static FailureAnalysis analysis(Throwable failure) {
    return Objects.requireNonNull(new NoRecordAnalyzer().analyze(failure));
  }
}
