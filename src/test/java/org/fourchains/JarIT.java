package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The packaged jar does what it says on the command line. */
@Execution(ExecutionMode.CONCURRENT)
class JarIT {

  @TempDir private Path folder;

  /** One after the other on one record, since filling it takes longest. */
  @Test
  void itServesTheSeedIsAloneOnItsRecordEndsWhenToldToAndFindsItsIndexAgain() throws IOException {
    String kept = "Search index: [1-9]\\d* nodes were there, 0 are written, 0 documents removed";
    String first =
        serving(
            PackagedProgram::startPacked,
            port -> {
              JsonNode data =
                  PackagedProgram.ask(
                      port,
                      "{ nodes(kind: College) { nodes { id name } } graph { nodes embedding { models } } }");
              assertThat(data.at("/nodes/nodes/0/id").asString()).startsWith("College:");
              assertThat(data.at("/graph/nodes").asInt()).isGreaterThan(1_000);
              assertThat(data.at("/graph/embedding/models").size()).isEqualTo(2);
              asksANamedQuestion(port);
              PackagedProgram second = PackagedProgram.run("check", dataDir());
              assertThat(second.exitCode()).isEqualTo(2);
              assertThat(second.output())
                  .contains("is in use by another program", "another directory with --data-dir")
                  .doesNotContain("\tat ");
            });
    assertThat(first).doesNotContainPattern(kept);
    assertThat(serving(JarIT::searches)).containsPattern(kept);

    damageTheIndex();
    assertThat(serving(JarIT::searches)).contains("it is made anew").doesNotContain("\tat ");

    PackagedProgram check = PackagedProgram.run("check", dataDir());
    assertThat(check.output()).containsPattern("revision \\d+: \\d+ nodes, \\d+ relations");
    assertThat(check.exitCode()).as(check.output()).isIn(0, 3);
  }

  private static void asksANamedQuestion(int port) {
    JsonNode data =
        PackagedProgram.ask(
            port,
            "{ explorations { fault } explore(name: \"who-has-a-skill\", parameters: [{name: \"skill\", value: \"Skill:LB-S61\"}]) { rows { cells { nodes { id } } } } }");
    assertThat(data.get("explorations").size()).isGreaterThanOrEqualTo(25);
    assertThat(data.get("explorations"))
        .allSatisfy(q -> assertThat(q.get("fault").isNull()).isTrue());
    assertThat(data.at("/explore/rows/0/cells/0/nodes/0/id").asString())
        .isEqualTo("Engineer:LB-R08");
  }

  private static void searches(int port) {
    JsonNode data =
        PackagedProgram.ask(port, "{ search(text: \"激光焊接\", first: 3) { node { id } } }");
    assertThat(data.get("search").size()).isEqualTo(3);
  }

  private void damageTheIndex() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/index"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".cfs")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
  }

  private String serving(IntConsumer asking) {
    return serving(PackagedProgram::start, asking);
  }

  /** Starts it, asks and stops it. @return what it said */
  private String serving(Function<String[], PackagedProgram> start, IntConsumer asking) {
    int port = PackagedProgram.freePort();
    try (PackagedProgram program = start.apply(new String[] {"--port=" + port, dataDir()})) {
      program.awaitHealth(port);
      asking.accept(port);
      assertThat(program.stop()).isLessThan(Duration.ofSeconds(60));
      assertThat(program.exitCode()).as("ended by SIGTERM").isEqualTo(128 + 15);
      return program.output();
    }
  }

  private String dataDir() {
    return "--data-dir=" + folder.resolve("data");
  }

  @Test
  void anImportSaysByItsExitCodeWhatBecameOfTheRows() throws IOException {
    Path file = Files.writeString(folder.resolve("Skill.csv"), "key,name\nS1,welding\n,nameless\n");
    PackagedProgram partly = PackagedProgram.run("import", file.toString(), dataDir());
    assertThat(partly.exitCode()).as(partly.output()).isEqualTo(3);
    assertThat(partly.output()).contains("Skill.csv:3 key: ", "revision 1");

    PackagedProgram nothing =
        PackagedProgram.run("import", folder.resolve("nowhere").toString(), dataDir());
    assertThat(nothing.exitCode()).as(nothing.output()).isEqualTo(2);
    assertThat(nothing.output()).contains("nowhere").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "import", "export", "check", "evaluate", "benchmark"})
  void everyCommandSaysWhatItCanDo(String command) {
    PackagedProgram help = PackagedProgram.run(command, "--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.output()).contains("Usage: fourchains " + command, "--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --no-such-option=1", "--no-such-option", "no-such-command"})
  void whatItDoesNotKnowIsRefusedBeforeAnythingStarts(String arguments) {
    PackagedProgram refused = PackagedProgram.run(arguments.split(" "));
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.output())
        .containsPattern("(Unknown option|Unmatched argument).*no-such-")
        .doesNotContain("\tat ");
  }
}
