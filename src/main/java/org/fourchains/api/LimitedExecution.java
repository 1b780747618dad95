package org.fourchains.api;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses what is too deep or too large before anything of it is answered. Not an instrumentation,
 * as which graphql-java offers the same checks: instrumentations are asked again at every field,
 * which took a fifth of the time of large answers.
 */
final class LimitedExecution {

  private LimitedExecution() {}

  static void of(GraphQL.Builder graphQl, QuestionSize size, DataFetcherExceptionHandler thrown) {
    graphQl
        .queryExecutionStrategy(new Queries(size, thrown))
        .mutationExecutionStrategy(new Mutations(size, thrown));
  }

  private static final class Queries extends AsyncExecutionStrategy {
    private final QuestionSize size;

    Queries(QuestionSize size, DataFetcherExceptionHandler thrown) {
      super(thrown);
      this.size = size;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
        ExecutionContext question, ExecutionStrategyParameters parameters) {
      size.check(question);
      return super.execute(question, parameters);
    }
  }

  /** One after the other, as GraphQL wants it. */
  private static final class Mutations extends AsyncSerialExecutionStrategy {
    private final QuestionSize size;

    Mutations(QuestionSize size, DataFetcherExceptionHandler thrown) {
      super(thrown);
      this.size = size;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
        ExecutionContext question, ExecutionStrategyParameters parameters) {
      size.check(question);
      return super.execute(question, parameters);
    }
  }
}
