package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.fourchains.RecordContext;
import org.fourchains.graph.Batch;
import org.fourchains.graph.Facts;
import org.fourchains.graph.NodeFact;
import org.fourchains.graph.RecordChanged;
import org.fourchains.graph.Revisions;
import org.fourchains.graph.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/** The snapshot follows the record, whoever writes to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowingIT {

  private static final String BY_HAND =
      "CREATE (:Skill {id: 'Skill:' + $key, key: $key, name: $key}) WITH 1 AS one "
          + "MATCH (r:Revision {id: 'record'}) SET r.number = r.number + 1";

  private RecordContext record;
  private Snapshots snapshots;

  @BeforeAll
  void start() throws IOException {
    record = RecordContext.start();
    snapshots = record.bean(Snapshots.class);
  }

  @AfterAll
  void stop() {
    record.close();
  }

  @BeforeEach
  void empty() {
    record.clear();
  }

  @Test
  void theNextQuestionAfterAWriteSeesIt() {
    Facts facts = record.bean(Facts.class);
    for (int i = 0; i < 20; i++) {
      String key = "S" + i;
      Written written =
          facts.write(
              new Batch.Nodes(
                  RandomGraph.WORDS.kind("Skill"),
                  List.of(new NodeFact("Skill:" + key, key, Map.of("name", key)))));
      record.context().publishEvent(new RecordChanged());
      GraphSnapshot snapshot = snapshots.current();
      assertThat(snapshot.find("Skill:" + key)).isPresent();
      assertThat(snapshot.revision()).isEqualTo(written.revision());
    }
  }

  @Test
  void aWriteByHandThatRaisesTheRevisionIsSeenWithinTwoSeconds() {
    for (int i = 0; i < 3; i++) {
      String key = "hand" + i;
      record.cypher(BY_HAND, Map.of("key", key));
      assertThat(within(2_000, () -> snapshots.current().find("Skill:" + key).isPresent()))
          .as("%s is seen", key)
          .isTrue();
    }
  }

  @Test
  void aSnapshotThatSomebodyHoldsStaysAsItIs() {
    record.context().publishEvent(new RecordChanged());
    GraphSnapshot held = snapshots.current();
    int before = held.nodeCount();
    record.cypher(BY_HAND, Map.of("key", "later"));
    record.context().publishEvent(new RecordChanged());
    assertThat(held.nodeCount()).isEqualTo(before);
    assertThat(held.find("Skill:later")).isEmpty();
    assertThat(snapshots.current().find("Skill:later")).isPresent();
  }

  @Test
  void whileAnotherDriverWritesTheSnapshotGoesForwardAndEndsWithEverything() throws Exception {
    Neo4jConnectionDetails at = record.bean(Neo4jConnectionDetails.class);
    try (Driver other = GraphDatabase.driver(at.getUri(), at.getAuthToken())) {
      Thread writer = Thread.ofPlatform().start(() -> write(other, 200));
      long last = -1;
      while (writer.isAlive()) {
        record.context().publishEvent(new RecordChanged());
        GraphSnapshot snapshot = snapshots.current();
        assertThat(snapshot.revision()).isGreaterThanOrEqualTo(last);
        last = snapshot.revision();
      }
      writer.join();
    }
    long revision = record.bean(Revisions.class).current();
    assertThat(within(2_000, () -> snapshots.current().revision() == revision)).isTrue();
    assertThat(snapshots.current().count(RandomGraph.WORDS.kind("Skill"))).isEqualTo(200);
  }

  private static void write(Driver driver, int count) {
    for (int i = 0; i < count; i++) {
      String key = "other" + i;
      try (Session session = driver.session()) {
        session.executeWriteWithoutResult(tx -> tx.run(BY_HAND, Map.of("key", key)).consume());
      }
    }
  }

  private static boolean within(long millis, BooleanSupplier condition) {
    long begin = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begin > millis * 1_000_000) {
        return false;
      }
      LockSupport.parkNanos(10_000_000);
    }
    return true;
  }
}
