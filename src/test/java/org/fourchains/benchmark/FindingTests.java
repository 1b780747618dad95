package org.fourchains.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourchains.embedding.CountingModel;
import org.fourchains.embedding.TextModel;
import org.fourchains.search.Quantisation;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.core.io.ClassPathResource;

@Execution(ExecutionMode.CONCURRENT)
class FindingTests {

  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  private static final TextModel MODEL = new CountingModel("by chance", 512);

  @TempDir private Path folder;

  private String measured() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Finding.Size size = new Finding.Size(2_000, 4_000, 7, Quantisation.USUAL, 20, Duration.ZERO);
    Finding.run(
        VOCABULARY,
        tongue -> Optional.of(MODEL),
        size,
        folder,
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static double number(String printed, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(printed);
    assertThat(matcher.find()).as("%s in %s", pattern, printed).isTrue();
    return Double.parseDouble(matcher.group(1).replace(",", ""));
  }

  @Test
  void whatIsPrintedWasMeasured() throws IOException {
    String printed = measured();
    double documents = number(printed, "([0-9,]+) documents of ");
    assertThat(documents).isBetween(1_990.0, 2_010.0);
    assertThat(number(printed, "([0-9,]+) of them written now")).isEqualTo(documents);
    assertThat(number(printed, "can be asked after ([0-9,.]+) s")).isPositive();
    assertThat(number(printed, "merged after [0-9,.]+ s \\(([0-9,.]+) s of processor"))
        .isPositive();
    // 2,000 vectors of 512 numbers of four bytes, and what is not vectors.
    assertThat(number(printed, "vec ([0-9,]+) MB")).isBetween(3.0, 5.0);
    assertThat(number(printed, "on disk: ([0-9,]+) MB")).isBetween(4.0, 30.0);
    for (String way :
        List.of("words", "meaning", "both, no snippets", "both, as search does", "concepts")) {
      String times = way + ": +best of 5 rounds: min [0-9.]+ p50 ([0-9.]+) p95 [0-9.]+ ms";
      assertThat(Pattern.compile(times).matcher(printed).results()).hasSize(3);
      assertThat(number(printed, times)).isBetween(.01, 500.0);
    }
    assertThat(number(printed, "of the first 10 ([0-9.]+)")).isBetween(.9, 1.0);
    assertThat(number(printed, "of the first 50 ([0-9.]+)")).isBetween(.9, 1.0);
    assertThat(number(printed, "by chance reads .*: ([0-9]+) texts a second")).isPositive();
    assertThat(number(measured(), "([0-9,]+) of them written now")).isZero();
  }
}
