package org.fourchains.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

  /** The shipped words, and those a user adds with {@code --vocabulary=<file>}. */
  @Bean
  Vocabulary vocabulary(@Value("${fourchains.vocabulary:}") List<String> added) {
    Stream<Resource> own =
        added.stream().filter(file -> !file.isBlank()).map(FileSystemResource::new);
    return VocabularyReader.read(
        Stream.concat(Stream.of(new ClassPathResource("vocabulary.yaml")), own).toList());
  }
}
