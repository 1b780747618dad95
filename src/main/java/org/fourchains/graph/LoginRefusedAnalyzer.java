package org.fourchains.graph;

import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words that the server of the record does not know us. */
class LoginRefusedAnalyzer extends AbstractFailureAnalyzer<AuthenticationException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, AuthenticationException cause) {
    return new FailureAnalysis(
        "The Neo4j server that keeps the record refuses the login: " + cause.getMessage(),
        "Say who you are with --spring.neo4j.authentication.username=<name> and"
            + " --spring.neo4j.authentication.password=<password>, or with SPRING_NEO4J_AUTHENTICATION_USERNAME"
            + " and SPRING_NEO4J_AUTHENTICATION_PASSWORD in the environment.",
        cause);
  }
}
