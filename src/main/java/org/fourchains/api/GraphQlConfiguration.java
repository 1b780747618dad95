package org.fourchains.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.scalars.ExtendedScalars;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class GraphQlConfiguration {

  /** Boot only logs it when schema and code disagree; here the program does not start. */
  @Bean
  GraphQlSourceBuilderCustomizer schemaMustMatchCode() {
    return source ->
        source.inspectSchemaMappings(
            report -> {
              boolean matches =
                  report.unmappedFields().isEmpty()
                      && report.unmappedRegistrations().isEmpty()
                      && report.unmappedArguments().isEmpty()
                      && report.fieldNullnessErrors().isEmpty()
                      && report.argumentNullnessErrors().isEmpty();
              if (!matches) {
                throw new IllegalStateException(
                    "The GraphQL schema and the controllers disagree: " + report);
              }
            });
  }

  /**
   * Parsing and validating a question costs more than answering most of them; the same texts come
   * again and again.
   */
  @Bean
  GraphQlSourceBuilderCustomizer parsedOnce() {
    Cache<String, PreparsedDocumentEntry> parsed = Caffeine.newBuilder().maximumSize(1_000).build();
    PreparsedDocumentProvider provider =
        (input, parse) ->
            CompletableFuture.completedFuture(
                parsed.get(input.getQuery(), text -> parse.apply(input)));
    return source ->
        source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(provider));
  }

  @Bean
  GraphQlSourceBuilderCustomizer limited(
      Limits limits, ObjectProvider<DataFetcherExceptionResolver> resolvers) {
    DataFetcherExceptionHandler thrown =
        DataFetcherExceptionResolver.createExceptionHandler(resolvers.orderedStream().toList());
    return source ->
        source.configureGraphQl(
            graphQl -> LimitedExecution.of(graphQl, new QuestionSize(limits), thrown));
  }

  /** Whatever takes long finds the deadline in the context of the question. */
  @Bean
  WebGraphQlInterceptor deadline(Limits limits) {
    return (request, chain) -> {
      request.configureExecutionInput(
          (input, builder) ->
              builder.graphQLContext(Map.of("deadline", Deadline.in(limits.time()))).build());
      return chain.next(request);
    };
  }

  @Bean
  RuntimeWiringConfigurer scalars() {
    return wiring -> wiring.scalar(ExtendedScalars.Date).scalar(ExtendedScalars.DateTime);
  }
}
