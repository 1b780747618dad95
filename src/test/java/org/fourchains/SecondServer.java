package org.fourchains;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.neo4j.configuration.Config;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Neo4j server that is not ours: a container where a Docker engine can be reached, else {@link
 * #main one in a Java of its own}. It lives as long as the tests.
 */
final class SecondServer {

  private static final String IMAGE = "neo4j:" + System.getProperty("fourchains.test.neo4j");

  private SecondServer() {}

  static URI start() {
    if (dockerIsThere()) {
      say("Docker runs " + IMAGE);
      return container();
    }
    say("no Docker engine can be reached, so neo4j-harness runs one in a Java of its own");
    return ownJava();
  }

  private static void say(String what) {
    System.out.println("The tests use a second Neo4j server: " + what + ".");
  }

  private static boolean dockerIsThere() {
    LoggingSystem logging = LoggingSystem.get(SecondServer.class.getClassLoader());
    for (String talkative : List.of("org.testcontainers", "com.github.dockerjava", "tc")) {
      logging.setLogLevel(talkative, LogLevel.OFF);
    }
    return DockerClientFactory.instance().isDockerAvailable();
  }

  /** Testcontainers removes it when this JVM ends. */
  @SuppressWarnings("resource")
  private static URI container() {
    Neo4jContainer neo4j =
        new Neo4jContainer(DockerImageName.parse(IMAGE))
            .withoutAuthentication()
            .withNeo4jConfig("dbms.usage_report.enabled", "false");
    neo4j.start();
    return URI.create(neo4j.getBoltUrl());
  }

  /** It ends when its input does, that is with this JVM, however that ends. */
  private static URI ownJava() {
    List<String> command = new ArrayList<>(List.of(PackagedProgram.java(), "-Xmx512m"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--"))
        .forEach(command::add);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), SecondServer.class.getName()));
    File log = new File("target/second-server.log");
    try {
      Process process = new ProcessBuilder(command).redirectError(log).start();
      BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
      String line = output.readLine();
      while (line != null && !line.startsWith("bolt://")) {
        line = output.readLine();
      }
      if (line == null) {
        throw new IllegalStateException("The second server did not start, see " + log);
      }
      return URI.create(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts a server, says where it is and waits until the input ends. */
  public static void main(String[] arguments) throws IOException {
    LoggingSystem.get(SecondServer.class.getClassLoader()).setLogLevel(null, LogLevel.OFF);
    try (Neo4j neo4j =
        Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(callsOut(), false)
            .build()) {
      System.out.println(neo4j.boltURI());
      while (System.in.read() >= 0) {
        Thread.onSpinWait();
      }
    }
  }

  private static Setting<Object> callsOut() {
    return Objects.requireNonNull(
        Config.defaults().getDeclaredSettings().get("dbms.usage_report.enabled"));
  }
}
