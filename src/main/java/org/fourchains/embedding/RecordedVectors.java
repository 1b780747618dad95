package org.fourchains.embedding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  /** So many vectors are changed in one transaction. */
  private static final int BATCH = 5_000;

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
  public int sweep(Predicate<String> used, LocalDate today, LocalDate longAgo) {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      Marks marks =
          session.executeRead(
              tx -> Marks.of(tx.run(Cypher.named("embedding/marked-vectors")), used, longAgo));
      write(session, "embedding/unmark-vectors", marks.usedAgain, longAgo);
      write(session, "embedding/mark-vectors", marks.unused, today);
      return write(session, "embedding/remove-vectors", marks.longUnused, longAgo);
    }
  }

  /** The keys of vectors whose mark is wrong, and of those that have been marked for long. */
  private record Marks(List<String> usedAgain, List<String> unused, List<String> longUnused) {

    static Marks of(Result rows, Predicate<String> used, LocalDate longAgo) {
      Marks marks = new Marks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      while (rows.hasNext()) {
        Record row = rows.next();
        String key = row.get("key").asString();
        boolean marked = !row.get("unused").isNull();
        if (marked == used.test(key)) {
          (marked ? marks.usedAgain : marks.unused).add(key);
        } else if (marked && !row.get("unused").asLocalDate().isAfter(longAgo)) {
          marks.longUnused.add(key);
        }
      }
      return marks;
    }
  }

  private static int write(Session session, String query, List<String> keys, LocalDate day) {
    int nodes = 0;
    for (int from = 0; from < keys.size(); from += BATCH) {
      Map<String, Object> parameters =
          Map.of("keys", keys.subList(from, Math.min(keys.size(), from + BATCH)), "day", day);
      nodes +=
          session.executeWrite(
              tx -> tx.run(Cypher.named(query), parameters).consume().counters().nodesDeleted());
    }
    return nodes;
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
