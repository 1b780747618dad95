package org.fourchains.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words what is wrong when a second program is started on one data directory. */
class DataDirInUseAnalyzer extends AbstractFailureAnalyzer<DataDirInUse> {

  @Override
  protected FailureAnalysis analyze(Throwable root, DataDirInUse cause) {
    return new FailureAnalysis(
        cause.getMessage() + ".",
        "Stop the other program, or choose another directory with --data-dir=<folder>. To add files to a program that is running, "
            + "send them to POST /api/imports. To run several copies, let all use one Neo4j server (--spring.neo4j.uri).",
        cause);
  }
}
