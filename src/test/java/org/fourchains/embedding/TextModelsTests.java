package org.fourchains.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TextModelsTests {

  @ParameterizedTest
  @CsvSource({
    "激光焊接工艺, CHINESE",
    "NCM811 正极材料, CHINESE",
    "用 SEM 和 XRD 表征 LiNi0.8Co0.1Mn0.1O2, CHINESE",
    "friction stir welding, ENGLISH",
    "A study of laser welding (激光焊) of aluminium alloy 6061, ENGLISH",
    "6061-T6, ENGLISH",
    "42, ENGLISH"
  })
  void theTongueOfATextIsThatOfItsLetters(String text, Tongue tongue) {
    assertThat(Tongue.of(text)).isEqualTo(tongue);
  }

  @ParameterizedTest
  @EnumSource
  void vectorsHaveLengthOneInTheOrderOfTheTexts(Tongue tongue) {
    TextModel model = TextModels.shipped().of(tongue).orElseThrow();
    List<String> texts = IntStream.range(0, 40).mapToObj(i -> "text 文本 " + i).toList();
    List<float[]> vectors = model.embed(texts);
    assertThat(vectors).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i += 13) {
      float[] alone = model.embed(List.of(texts.get(i))).getFirst();
      assertThat(alone).hasSize(model.dimensions());
      assertThat(VectorUtil.dotProduct(alone, vectors.get(i))).isEqualTo(1, within(1e-4f));
    }
    assertThat(model.embed(List.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void longAndBrokenTextsAreReadToo(Tongue tongue) {
    TextModel model = TextModels.shipped().of(tongue).orElseThrow();
    List<String> texts = List.of("铝合金 welding ".repeat(10_000), "\uD83D half \uDE00", "\0");
    assertThat(model.embed(texts))
        .allSatisfy(v -> assertThat(VectorUtil.dotProduct(v, v)).isEqualTo(1, within(1e-3f)));
  }

  @Test
  void aModelThatCannotBeLoadedIsToldOnceAndMissing(CapturedOutput output) {
    AtomicInteger tries = new AtomicInteger();
    TextModels models =
        new ShippedModels(
            Map.of(
                Tongue.CHINESE,
                () -> {
                  tries.incrementAndGet();
                  throw new UnsatisfiedLinkError("no such library");
                }));
    assertThat(models.of(Tongue.CHINESE)).isEmpty();
    assertThat(models.of(Tongue.CHINESE)).isEmpty();
    assertThat(models.of(Tongue.ENGLISH)).isEmpty();
    assertThat(tries).hasValue(1);
    assertThat(output.getAll())
        .containsOnlyOnce("The model for CHINESE texts cannot be loaded")
        .contains("no such library")
        .doesNotContain("\tat ");
  }
}
