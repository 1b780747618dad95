package org.fourchains.graph;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** A build without the embedded engine needs a server; Spring would try one on this machine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")
@Conditional(NoServer.class)
class WithoutEngine {

  @Bean
  Neo4jConnectionDetails noConnection() {
    throw new NoRecord();
  }
}
