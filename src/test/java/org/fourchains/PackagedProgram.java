package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged jar in a process of its own, as a user starts it. Closed, it is dead. */
final class PackagedProgram implements AutoCloseable {

  /** Twenty times what an idle machine needs: others may use it too, and tests run side by side. */
  private static final Duration LONG = Duration.ofMinutes(10);

  private static final Path JAR = Path.of("target/fourchains.jar");

  /** Spring's loader asks some hundred nested jars for each of 19,000 classes: 15 s of a start. */
  private static final Supplier<Path> UNPACKED = SingletonSupplier.of(PackagedProgram::unpacked);

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Process process;
  private final Path output;

  private PackagedProgram(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** From the jar as its own tool unpacks it. */
  static PackagedProgram start(String... arguments) {
    return start(UNPACKED.get(), arguments);
  }

  /** From the jar as it is. */
  static PackagedProgram startPacked(String... arguments) {
    return start(packed(), arguments);
  }

  private static Path packed() {
    assertThat(JAR).as("the jar that ./mvnw verify makes before these tests").exists();
    return JAR;
  }

  private static Path unpacked() {
    Path folder = JAR.resolveSibling("unpacked");
    try (PackagedProgram tool =
        start(
            List.of("-Djarmode=tools"),
            packed(),
            "extract",
            "--force",
            "--destination",
            folder.toString())) {
      tool.awaitEnd(LONG);
      assertThat(tool.exitCode()).as(tool.output()).isZero();
    }
    return folder.resolve(JAR.getFileName());
  }

  private static PackagedProgram start(Path jar, String... arguments) {
    return start(List.of(), jar, arguments);
  }

  private static PackagedProgram start(List<String> options, Path jar, String... arguments) {
    // Nothing here runs long enough for the second compiler and several collectors to pay.
    List<String> command =
        new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile("fourchains-output", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .redirectInput(Path.of("/dev/null").toFile())
              .start();
      return new PackagedProgram(process, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it and waits until it has ended by itself. */
  static PackagedProgram run(String... arguments) {
    try (PackagedProgram program = start(arguments)) {
      program.awaitEnd(LONG);
      return program;
    }
  }

  /** The Java that runs the test. */
  static String java() {
    return ProcessHandle.current().info().command().orElseThrow();
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int exitCode() {
    return process.exitValue();
  }

  boolean isRunning() {
    return process.isAlive();
  }

  String output() {
    try {
      return Files.readString(output, Charset.defaultCharset());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SIGTERM. @return how long it took to end */
  Duration stop() {
    long begin = System.nanoTime();
    process.destroy();
    awaitEnd(LONG);
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** SIGKILL. */
  void kill() {
    process.destroyForcibly();
    awaitEnd(LONG);
  }

  /** Waits until the health of the program at this port is UP. */
  void awaitHealth(int port) {
    await("the program is up", () -> isUp(port));
  }

  /** Waits until something is so; the program may not end before. */
  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + LONG.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(isRunning()).as("%s, before the program ends:%n%s", what, output()).isTrue();
      assertThat(System.nanoTime()).as("%s, in time:%n%s", what, output()).isLessThan(end);
      pause();
    }
  }

  /** The data of the answer, which has no errors. */
  static JsonNode ask(int port, String question) {
    String body = JSON.createObjectNode().put("query", question).toString();
    JsonNode answer =
        JSON.readTree(
            send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/graphql".formatted(port)))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body))));
    assertThat(answer.get("errors")).isNull();
    return answer.get("data");
  }

  private static boolean isUp(int port) {
    try {
      URI health = URI.create("http://127.0.0.1:%d/actuator/health".formatted(port));
      return send(HttpRequest.newBuilder(health)).contains("\"UP\"");
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private static String send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.timeout(LONG).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void awaitEnd(Duration longest) {
    try {
      assertThat(process.waitFor(longest.toSeconds(), TimeUnit.SECONDS))
          .as("the program ends within %s:%n%s", longest, output())
          .isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
