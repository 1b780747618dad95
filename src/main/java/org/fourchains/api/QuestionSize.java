package org.fourchains.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.analysis.QueryComplexityCalculator;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import java.util.List;
import java.util.Map;

/** How deep and how large a question is, found before anything of it is answered. */
final class QuestionSize {

  private final Limits limits;

  QuestionSize(Limits limits) {
    this.limits = limits;
  }

  /**
   * Goes on, or refuses.
   *
   * @throws AbortExecutionException naming the limit that was passed
   */
  void check(ExecutionContext question) {
    int depth = depth(question);
    if (depth > limits.depth()) {
      throw refused(
          "the question is %d fields deep, the limit is %d".formatted(depth, limits.depth()));
    }
    if (complexity(question) > limits.complexity()) {
      throw refused(
          "the question asks for more than %d fields, which is the limit"
              .formatted(limits.complexity()));
    }
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
