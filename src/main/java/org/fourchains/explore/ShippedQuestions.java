package org.fourchains.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The questions that come with the program, on the class path or inside its jar. */
final class ShippedQuestions {

  private static final String PLACE = "classpath*:cypher/queries/explore/*.cypher";

  private ShippedQuestions() {}

  static List<QuestionFile> files() {
    try {
      List<QuestionFile> files = new ArrayList<>();
      // Not the thread's loader: that of a common pool does not see into the jar.
      for (Resource resource :
          new PathMatchingResourcePatternResolver(ShippedQuestions.class.getClassLoader())
              .getResources(PLACE)) {
        String name = Objects.requireNonNull(resource.getFilename()).replaceAll("\\.cypher$", "");
        files.add(new QuestionFile(name, false, resource.getContentAsByteArray()));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
