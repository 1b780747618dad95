package org.fourchains;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourchains.graph.Cypher;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * A test of the whole program on a random port, with a record that is empty before each test. All
 * such tests of a JVM share one engine, which takes seconds to start: the {@link ChosenServer}, or
 * one embedded in this JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestRecord.Connected.class)
@ExtendWith(TestRecord.Emptied.class)
public @interface TestRecord {

  /**
   * Points the program at the shared record. Without vectors, which take seconds for the seed:
   * tests of what means alike ask for them.
   */
  class Connected implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "fourchains.no-seed=true",
              "fourchains.embedding.enabled=false",
              "fourchains.data-dir=" + Server.SHARED.folder)
          .and(Server.SHARED.server.properties().toArray(String[]::new))
          .applyTo(context);
    }
  }

  /** Empties the shared record. */
  class Emptied implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
      now();
    }

    /** For a test that wants to begin again. */
    public static void now() {
      Server.SHARED.empty();
    }
  }

  /** The server that was chosen, or an engine in this JVM. */
  final class Server {

    static final Server SHARED = new Server();

    /** Of all programs of this JVM: the first has the search index in it, others in memory. */
    private final Path folder = folder();

    private final ChosenServer server =
        ChosenServer.get().orElseGet(() -> new ChosenServer(embedded(folder), null, null));
    private final Driver driver = GraphDatabase.driver(server.uri(), server.login());

    private Server() {}

    void empty() {
      try (Session session = driver.session()) {
        session.run(Cypher.named("test/empty")).consume();
        session.run(Cypher.named("graph/raise-revision")).consume();
      }
    }

    private static Path folder() {
      try {
        Path folder = Files.createTempDirectory("fourchains-test");
        SpringApplication.getShutdownHandlers()
            .add(() -> FileSystemUtils.deleteRecursively(folder.toFile()));
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * Lives until the JVM ends. It ends after the programs that use it, for they would wait long
     * for one that is gone; then its files go.
     */
    private static URI embedded(Path folder) {
      ConfigurableApplicationContext engine =
          new SpringApplicationBuilder(EngineOnly.class)
              .web(WebApplicationType.NONE)
              .registerShutdownHook(false)
              .properties("fourchains.data-dir=" + folder)
              .run();
      SpringApplication.getShutdownHandlers()
          .add(
              () -> {
                engine.close();
                FileSystemUtils.deleteRecursively(folder.toFile());
              });
      return engine.getBean(Neo4jConnectionDetails.class).getUri();
    }
  }

  /** The program's own embedded engine, and nothing else of it. */
  @ImportAutoConfiguration(Neo4jAutoConfiguration.class)
  @ComponentScan({"org.fourchains.graph", "org.fourchains.vocabulary"})
  class EngineOnly {}
}
