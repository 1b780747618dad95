package org.fourchains.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of the shipped questions. */
class QuestionFilesTests {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\p{IsHan}");

  @Test
  void theDocumentationListsWhatIsShipped() throws IOException {
    String page = Files.readString(Path.of("docs/questions.md"));
    List<String> listed = ROW.matcher(page).results().map(r -> r.group(1)).sorted().toList();
    assertThat(listed)
        .containsExactlyElementsOf(
            ShippedQuestions.files().stream().map(QuestionFile::name).sorted().toList());
  }
}
