package org.fourchains.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fourchains.vocabulary.Vocabulary;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.server.WebGraphQlInterceptor;

@Configuration(proxyBeanMethods = false)
class SnapshotGraphQl {

  @Bean
  GraphQlSourceBuilderCustomizer kindTypes(Vocabulary vocabulary) {
    byte[] schema = KindTypes.schema(vocabulary).getBytes(StandardCharsets.UTF_8);
    return source ->
        source.schemaResources(new ByteArrayResource(schema, "types made from the vocabulary"));
  }

  /** All parts of one question are answered from one snapshot: the context value {@code graph}. */
  @Bean
  WebGraphQlInterceptor oneSnapshot(Snapshots snapshots) {
    return (request, chain) -> {
      request.configureExecutionInput(
          (input, builder) -> builder.graphQLContext(Map.of("graph", snapshots.current())).build());
      return chain.next(request);
    };
  }
}
