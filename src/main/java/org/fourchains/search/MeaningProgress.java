package org.fourchains.search;

import java.util.List;
import java.util.stream.Stream;
import org.fourchains.embedding.TextModel;
import org.fourchains.embedding.TextVectors;
import org.fourchains.embedding.Tongue;
import org.springframework.stereotype.Component;

/** How far the newest snapshot is found by what it means. */
@Component
public class MeaningProgress {

  private final SearchIndex index;
  private final TextVectors vectors;

  MeaningProgress(SearchIndex index, TextVectors vectors) {
    this.index = index;
    this.vectors = vectors;
  }

  EmbeddingInfo info() {
    List<String> models =
        Stream.of(Tongue.values())
            .flatMap(tongue -> vectors.models().of(tongue).stream())
            .map(TextModel::id)
            .toList();
    int total = index.texts();
    int missing = index.missing().count();
    return new EmbeddingInfo(
        models,
        Math.max(0, total - missing),
        Math.max(total, missing),
        index.missing().failure() != null);
  }

  /**
   * Returns when every text of the newest snapshot has its vector, or when they cannot be computed:
   * then search is by words.
   */
  public void await() {
    try {
      index.missing().await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
