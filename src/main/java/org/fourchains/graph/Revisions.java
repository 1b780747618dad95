package org.fourchains.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Tells which revision the record is at. */
@Component
public class Revisions {

  private final Driver driver;

  Revisions(Driver driver, RecordMigration migrated) {
    this.driver = driver;
  }

  /**
   * The number of the latest transaction that changed a fact; 0 for a record nobody has written to.
   */
  public long current() {
    try (Session session = driver.session(Sessions.seeingWrites(driver))) {
      return session.executeRead(
          tx -> tx.run(Cypher.named("graph/revision")).single().get("number").asLong());
    }
  }
}
