package org.fourchains;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/** The record and its snapshot without the questions. */
public record RecordContext(ConfigurableApplicationContext context) implements AutoCloseable {

  @EnableAutoConfiguration(exclude = GraphQlAutoConfiguration.class)
  @ComponentScan({"org.fourchains.vocabulary", "org.fourchains.graph", "org.fourchains.snapshot"})
  static class RecordAndSnapshot {}

  /** On the server that was chosen, emptied, else on an embedded record of its own. */
  public static RecordContext start(String... arguments) throws IOException {
    Optional<ChosenServer> server = ChosenServer.get();
    if (server.isEmpty()) {
      return start(Files.createTempDirectory("fourchains-test"), arguments);
    }
    List<String> all = new ArrayList<>(List.of(arguments));
    server.get().properties().forEach(property -> all.add("--" + property));
    RecordContext record = run(all);
    record.clear();
    return record;
  }

  /** On an embedded record in this folder, whatever server was chosen. */
  public static RecordContext start(Path dataDir, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--data-dir=" + dataDir);
    return run(all);
  }

  private static RecordContext run(List<String> arguments) {
    return new RecordContext(
        new SpringApplicationBuilder(RecordAndSnapshot.class)
            .web(WebApplicationType.NONE)
            .run(arguments.toArray(String[]::new)));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Plain Cypher, as somebody at a terminal would send it. */
  public List<Record> cypher(String query, Map<String, Object> parameters) {
    try (Session session = bean(Driver.class).session()) {
      return session.run(query, parameters).list();
    }
  }

  public void clear() {
    cypher(
        "MATCH (n) WHERE NOT n:Revision AND none(l IN labels(n) WHERE l STARTS WITH '__') DETACH DELETE n",
        Map.of());
    cypher("MATCH (r:Revision) SET r.number = r.number + 1", Map.of());
  }

  @Override
  public void close() {
    context.close();
  }
}
