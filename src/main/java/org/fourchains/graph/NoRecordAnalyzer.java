package org.fourchains.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what a build without the embedded engine needs. */
class NoRecordAnalyzer extends AbstractFailureAnalyzer<NoRecord> {

  @Override
  protected FailureAnalysis analyze(Throwable root, NoRecord cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Name a server with --spring.neo4j.uri=neo4j://<host>, and if it asks who you are,"
            + " --spring.neo4j.authentication.username=<name> and --spring.neo4j.authentication.password=<password>.",
        cause);
  }
}
