package org.fourchains.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** How sessions are opened. */
public final class Sessions {

  /** Rows fetched at once: fewer cost round trips, more cost memory. */
  private static final int FETCH_SIZE = 5_000;

  private Sessions() {}

  /**
   * Every session sees what this program wrote before, also in a cluster whose members lag behind:
   * they share their bookmarks.
   */
  public static SessionConfig seeingWrites(Driver driver) {
    return SessionConfig.builder()
        .withBookmarkManager(driver.executableQueryBookmarkManager())
        .withFetchSize(FETCH_SIZE)
        .build();
  }
}
