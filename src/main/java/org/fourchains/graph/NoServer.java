package org.fourchains.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** No Neo4j server was named. */
class NoServer extends NoneNestedConditions {

  NoServer() {
    super(ConfigurationPhase.REGISTER_BEAN);
  }

  @ConditionalOnProperty("spring.neo4j.uri")
  static class Server {}
}
