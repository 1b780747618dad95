package org.fourchains.search;

import org.fourchains.snapshot.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MeaningController {

  private final MeaningProgress progress;

  MeaningController(MeaningProgress progress) {
    this.progress = progress;
  }

  @SchemaMapping(typeName = "GraphInfo")
  EmbeddingInfo embedding() {
    return progress.info();
  }

  @SchemaMapping
  @Nullable String notice(EmbeddingInfo info, @Argument Language language) {
    return info.notice(language);
  }
}
