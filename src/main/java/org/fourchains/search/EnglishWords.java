package org.fourchains.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The frequent words of general English: those that the model for English texts reads as one piece.
 * "Tuning" is no misspelt "turning".
 */
final class EnglishWords {

  private static final Logger LOG = LoggerFactory.getLogger(EnglishWords.class);

  private static final Set<String> WORDS = words();

  private EnglishWords() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> words() {
    try (InputStream model =
        new ClassPathResource("all-minilm-l6-v2-q-tokenizer.json").getInputStream()) {
      JsonNode vocabulary = JsonMapper.shared().readTree(model).path("model").path("vocab");
      return vocabulary.propertyNames().stream()
          .filter(word -> word.chars().allMatch(Character::isLetter))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException | JacksonException e) {
      LOG.warn("The words of general English are not known: {}", e.toString());
      return Set.of();
    }
  }
}
