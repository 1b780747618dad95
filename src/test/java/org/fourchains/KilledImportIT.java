package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An import that is killed leaves whole batches behind, and the next one completes it. */
@Execution(ExecutionMode.CONCURRENT)
class KilledImportIT {

  private static final int BATCH = 5_000;
  private static final int TEACHERS = 10_000;
  private static final int SKILLS = 10_000;
  private static final int RELATIONS = 50_000;
  private static final int ALL = TEACHERS + SKILLS + RELATIONS;

  @TempDir private Path folder;

  @Test
  void afterAKillTheRecordHoldsWholeBatchesAndImportingAgainCompletesIt() throws IOException {
    Path files = write(Files.createDirectory(folder.resolve("files")));
    long seed = System.nanoTime();
    int killedAt = new Random(seed).nextInt(2, ALL / BATCH - 2);
    killDuringImport(files, killedAt);

    Counts left = countsAfterRestart();
    assertThat(left.revision())
        .as("killed at revision %d, seed %d", killedAt, seed)
        .isBetween(killedAt, ALL / BATCH - 1);
    assertThat(left.nodes() % BATCH).as("nodes: %s", left).isZero();
    assertThat(left.relations() % BATCH).as("relations: %s", left).isZero();
    assertThat(left.facts()).as("a revision, a batch: %s", left).isEqualTo(left.revision() * BATCH);

    assertThat(written(files)).isEqualTo(ALL - left.facts());
    assertThat(countsAfterRestart())
        .isEqualTo(new Counts(TEACHERS + SKILLS, RELATIONS, ALL / BATCH));
  }

  private void killDuringImport(Path files, int revision) {
    int bolt = PackagedProgram.freePort();
    try (PackagedProgram importing =
            PackagedProgram.start("import", files.toString(), dataDir(), "--bolt-port=" + bolt);
        Driver driver = GraphDatabase.driver("bolt://127.0.0.1:" + bolt, AuthTokens.none())) {
      importing.await("revision " + revision, () -> revision(driver) >= revision);
      importing.kill();
      assertThat(importing.exitCode()).as("ended by SIGKILL").isEqualTo(128 + 9);
    }
  }

  private static int revision(Driver driver) {
    try (Session session = driver.session()) {
      return session.run("MATCH (r:Revision) RETURN r.number AS n").single().get("n").asInt();
    } catch (Neo4jException | java.util.NoSuchElementException notYet) {
      return -1;
    }
  }

  /**
   * Opened in this JVM, which has Neo4j's classes at hand: a program of its own would take most of
   * a minute of processor time to count.
   */
  private Counts countsAfterRestart() {
    try (RecordContext record = RecordContext.start(folder.resolve("data"))) {
      GraphSnapshot graph = record.bean(Snapshots.class).current();
      return new Counts(
          graph.nodeCount(),
          Math.toIntExact(graph.relationCount()),
          Math.toIntExact(graph.revision()));
    }
  }

  /** Imports all. @return how many facts that wrote */
  private int written(Path files) {
    Path report = folder.resolve("report.json");
    PackagedProgram again =
        PackagedProgram.run("import", files.toString(), dataDir(), "--report=" + report);
    assertThat(again.exitCode()).as(again.output()).isZero();
    int written = 0;
    int read = 0;
    for (JsonNode file : JsonMapper.builder().build().readTree(report.toFile()).get("files")) {
      written += file.get("written").asInt();
      read += file.get("read").asInt();
    }
    assertThat(read).isEqualTo(ALL);
    return written;
  }

  private String dataDir() {
    return "--data-dir=" + folder.resolve("data");
  }

  private static Path write(Path files) throws IOException {
    nodes(files.resolve("Teacher.csv"), TEACHERS);
    nodes(files.resolve("Skill.csv"), SKILLS);
    try (BufferedWriter csv =
        Files.newBufferedWriter(files.resolve("Teacher-HAS_SKILL-Skill.csv"))) {
      csv.write("from,to,level\n");
      for (int i = 0; i < RELATIONS; i++) {
        int teacher = i % TEACHERS;
        int skill = (teacher * 31 + i / TEACHERS) % SKILLS;
        csv.write("%d,%d,%d%n".formatted(teacher, skill, 1 + i % 3));
      }
    }
    return files;
  }

  private static void nodes(Path file, int count) throws IOException {
    try (BufferedWriter csv = Files.newBufferedWriter(file)) {
      csv.write("key,name\n");
      for (int i = 0; i < count; i++) {
        csv.write("%d,name %d%n".formatted(i, i));
      }
    }
  }

  private record Counts(int nodes, int relations, int revision) {

    int facts() {
      return nodes + relations;
    }
  }
}
