package org.fourchains.exporting;

import java.util.Map;
import org.fourchains.graph.Cypher;
import org.fourchains.graph.Sessions;
import org.fourchains.vocabulary.NodeKind;
import org.fourchains.vocabulary.RelationKind;
import org.fourchains.vocabulary.Vocabulary;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** Goes through the facts of one kind after another, without holding them. */
record RecordScan(Driver driver, Vocabulary vocabulary) {

  interface Facts<E extends Exception> {
    void take(Record fact) throws E;
  }

  /** Rows of {@code properties}. */
  <E extends Exception> long nodes(NodeKind kind, Facts<E> facts) throws E {
    return scan("exporting/nodes", Map.of("kind", kind.name()), facts);
  }

  /**
   * Rows of {@code from}, {@code to} (keys), {@code fromId}, {@code toId} and {@code properties}.
   */
  <E extends Exception> long relations(RelationKind kind, Facts<E> facts) throws E {
    return scan("exporting/relations", Map.of("type", kind.name()), facts);
  }

  private <E extends Exception> long scan(
      String query, Map<String, Object> parameters, Facts<E> facts) throws E {
    long count = 0;
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      var result = session.run(Cypher.named(query), parameters);
      while (result.hasNext()) {
        facts.take(result.next());
        count++;
      }
    }
    return count;
  }
}
