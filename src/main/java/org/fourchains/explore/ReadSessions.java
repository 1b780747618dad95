package org.fourchains.explore;

import org.fourchains.graph.Revisions;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;

/** Sessions in which Neo4j refuses whatever would write. */
@Component
class ReadSessions {

  private final Driver driver;

  /**
   * @param migrated has the record migrated first
   */
  ReadSessions(Driver driver, Revisions migrated) {
    this.driver = driver;
  }

  /**
   * Sees what this program wrote before.
   *
   * @param rows fetched at once
   */
  Session open(int rows) {
    return driver.session(
        SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withBookmarkManager(driver.executableQueryBookmarkManager())
            .withFetchSize(rows)
            .build());
  }
}
