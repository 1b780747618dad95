package org.fourchains.embedding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fourchains.graph.Cypher;
import org.fourchains.graph.Revisions;
import org.fourchains.graph.Sessions;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/**
 * Vectors kept in the record, beside the facts: all copies of the program share them. They raise no
 * revision.
 */
@Component
class RecordedVectors implements VectorStore {

  private final Driver driver;

  /**
   * @param migrated the revisions stand on the migrated record, and so does this
   */
  RecordedVectors(Driver driver, Revisions migrated) {
    this.driver = driver;
  }

  @Override
  public Map<String, byte[]> find(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Map.of();
    }
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      Map<String, Object> parameters = Map.of("keys", List.copyOf(keys));
      return session.executeRead(
          tx -> vectors(tx.run(Cypher.named("embedding/find-vectors"), parameters)));
    }
  }

  private static Map<String, byte[]> vectors(Result rows) {
    Map<String, byte[]> vectors = new HashMap<>();
    while (rows.hasNext()) {
      Record row = rows.next();
      vectors.put(row.get("key").asString(), row.get("vector").asByteArray());
    }
    return vectors;
  }

  @Override
  public void keep(Map<String, byte[]> vectors) {
    List<Map<String, Object>> rows = new ArrayList<>();
    vectors.forEach((key, vector) -> rows.add(Map.of("key", key, "vector", vector)));
    if (!rows.isEmpty()) {
      try (Session session = driver.session(Sessions.seeingWrites(driver))) {
        session.executeWriteWithoutResult(
            tx -> tx.run(Cypher.named("embedding/keep-vectors"), Map.of("rows", rows)).consume());
      }
    }
  }
}
