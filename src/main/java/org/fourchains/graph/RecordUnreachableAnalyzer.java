package org.fourchains.graph;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that there is no server where the record should be. */
class RecordUnreachableAnalyzer extends AbstractFailureAnalyzer<ServiceUnavailableException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, ServiceUnavailableException cause) {
    return new FailureAnalysis(
        "The Neo4j server that keeps the record does not answer: " + cause.getMessage(),
        "Start it, or name another with --spring.neo4j.uri=<uri>. A program built without the embedded engine"
            + " needs a server; without a name it looks for one on this machine.",
        cause);
  }
}
