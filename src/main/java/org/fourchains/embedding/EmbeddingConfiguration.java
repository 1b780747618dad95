package org.fourchains.embedding;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
class EmbeddingConfiguration {

  @Bean
  TextModels textModels(EmbeddingProperties properties) {
    return properties.enabled() ? TextModels.shipped() : TextModels.none();
  }

  @Bean
  TextVectors textVectors(TextModels models, RecordedVectors recorded) {
    return new TextVectors(models, new SeedVectors(recorded));
  }
}
