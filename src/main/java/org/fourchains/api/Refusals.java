package org.fourchains.api;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Tells whoever asked why there is no answer; anything unforeseen stays inside and is told by
 * Spring as INTERNAL_ERROR.
 */
@Component
class Refusals extends DataFetcherExceptionResolverAdapter {

  @Override
  protected @Nullable GraphQLError resolveToSingleError(
      Throwable thrown, DataFetchingEnvironment field) {
    return thrown instanceof Refusal refusal
        ? GraphqlErrorBuilder.newError(field)
            .errorType(typeOf(refusal))
            .message(refusal.getMessage())
            .build()
        : null;
  }

  private static ErrorClassification typeOf(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotFound notFound -> ErrorType.NOT_FOUND;
      case Refusal.BadRequest badRequest -> ErrorType.BAD_REQUEST;
      case Refusal.LimitExceeded exceeded ->
          ErrorClassification.errorClassification("LIMIT_EXCEEDED");
    };
  }
}
