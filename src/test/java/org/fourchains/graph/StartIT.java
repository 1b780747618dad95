package org.fourchains.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourchains.RecordContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The record when the program starts: taken, left in a bad state, or new. */
class StartIT {

  @Test
  void aSecondProgramOnOneDataDirectoryIsToldInPlainWords(@TempDir Path dataDir) {
    try (RecordContext first = RecordContext.start(dataDir)) {
      Throwable refused = catchThrowable(() -> RecordContext.start(dataDir).close());
      FailureAnalysis analysis =
          Objects.requireNonNull(new DataDirInUseAnalyzer().analyze(refused));
      assertThat(analysis.getDescription())
          .contains(dataDir.toString(), "in use by another program");
      assertThat(analysis.getAction()).contains("--data-dir", "--spring.neo4j.uri");
      assertThat(first.bean(Revisions.class).current()).isZero();
    }
    try (RecordContext again = RecordContext.start(dataDir)) {
      assertThat(again.bean(Revisions.class).current()).isZero();
    }
  }

  @Test
  void theLockOfAProgramThatDiedWhileItMigratedDoesNotStopTheNextStart(@TempDir Path dataDir) {
    try (RecordContext dying = RecordContext.start(dataDir)) {
      dying.cypher("CREATE (:__Neo4jMigrationsLock {id: 'dead', name: 'John Doe'})", Map.of());
      dying.cypher(
          "MATCH (m:__Neo4jMigration) WHERE m.version <> 'BASELINE' DETACH DELETE m", Map.of());
      dying.cypher("MATCH (r:Revision) DELETE r", Map.of());
    }
    try (RecordContext next = RecordContext.start(dataDir)) {
      assertThat(next.bean(Revisions.class).current()).isZero();
      assertThat(next.cypher("MATCH (l:__Neo4jMigrationsLock) RETURN l", Map.of()))
          .isEqualTo(List.of());
    }
  }
}
