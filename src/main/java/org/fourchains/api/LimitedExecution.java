package org.fourchains.api;

import graphql.ErrorClassification;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.analysis.QueryComplexityCalculator;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Refuses a question that is too deep or too large before anything of it is answered. Not an
 * instrumentation, as which graphql-java offers the same checks: instrumentations are asked again
 * at every field, which took a fifth of the time of large answers.
 */
class LimitedExecution extends AsyncExecutionStrategy {

  private final Limits limits;

  LimitedExecution(Limits limits, DataFetcherExceptionHandler thrown) {
    super(thrown);
    this.limits = limits;
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext question, ExecutionStrategyParameters parameters) {
    int depth = depth(question);
    if (depth > limits.depth()) {
      throw refused(
          "the question is %d fields deep, the limit is %d".formatted(depth, limits.depth()));
    }
    int complexity = complexity(question);
    if (complexity > limits.complexity()) {
      throw refused(
          "the question asks for more than %d fields, which is the limit"
              .formatted(limits.complexity()));
    }
    return super.execute(question, parameters);
  }

  private static int depth(ExecutionContext question) {
    return QueryTraverser.newQueryTraverser()
        .schema(question.getGraphQLSchema())
        .document(question.getDocument())
        .operationName(question.getExecutionInput().getOperationName())
        .coercedVariables(question.getCoercedVariables())
        .build()
        .reducePreOrder((field, deepest) -> Math.max(deepest, depth(field)), 0);
  }

  private static int depth(QueryVisitorFieldEnvironment field) {
    int depth = 1;
    for (var parent = field.getParentEnvironment();
        parent != null;
        parent = parent.getParentEnvironment()) {
      depth++;
    }
    return depth;
  }

  private static int complexity(ExecutionContext question) {
    return QueryComplexityCalculator.newCalculator()
        .schema(question.getGraphQLSchema())
        .document(question.getDocument())
        .operationName(question.getExecutionInput().getOperationName())
        .variables(question.getCoercedVariables())
        .fieldComplexityCalculator(
            (field, ofChildren) -> complexity(rows(field.getArguments()), ofChildren))
        .build()
        .calculate();
  }

  /** Kept below the greatest int, so that sums of some do not overflow. */
  private static int complexity(int rows, int ofChildren) {
    return (int) Math.min(Integer.MAX_VALUE >> 8, 1 + (long) rows * Math.max(1, ofChildren));
  }

  private static int rows(Map<String, Object> arguments) {
    Object rows = arguments.getOrDefault("first", arguments.get("limit"));
    return rows instanceof Integer number ? Math.max(1, number) : 1;
  }

  private static AbortExecutionException refused(String limit) {
    GraphQLError error =
        GraphQLError.newError()
            .message(limit)
            .errorType(ErrorClassification.errorClassification("LIMIT_EXCEEDED"))
            .build();
    return new AbortExecutionException(List.of(error));
  }
}
