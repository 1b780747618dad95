package org.fourchains.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

class TextVectorsTests {

  @Test
  void halfTheRoomChangesACosineByLessThanAThousandth() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      float[] vector = new float[512];
      for (int d = 0; d < vector.length; d++) {
        vector[d] = (float) random.nextGaussian();
      }
      VectorUtil.l2normalize(vector);
      float[] again = HalfFloats.vector(HalfFloats.of(vector));
      assertThat(VectorUtil.dotProduct(again, again)).isEqualTo(1, within(1e-5f));
      assertThat(VectorUtil.dotProduct(vector, again))
          .as("seed %d", seed)
          .isEqualTo(1, within(1e-3f));
      assertThat(HalfFloats.vector(HalfFloats.of(again))).containsExactly(again, within(1e-4f));
    }
    assertThat(HalfFloats.vector(HalfFloats.of(new float[2]))).containsExactly(0, 0);
  }

  @Test
  void whatIsFoundAgainEqualsWhatWasComputed() {
    CountingModel model = new CountingModel();
    TextVectors vectors = new TextVectors(tongue -> Optional.of(model), new Memory());
    List<String> texts = List.of("激光焊接", "welding", "激光焊接");
    assertThat(vectors.kept(Tongue.CHINESE, texts)).isEmpty();
    Map<String, float[]> computed = vectors.computed(Tongue.CHINESE, texts);
    Map<String, float[]> kept = vectors.kept(Tongue.CHINESE, texts);
    assertThat(model.read()).isEqualTo(2);
    assertThat(kept).containsOnlyKeys("激光焊接", "welding");
    kept.forEach((text, vector) -> assertThat(vector).isEqualTo(computed.get(text)));
  }

  @Test
  void vectorsOfAnotherModelAreNotFound() {
    Memory memory = new Memory();
    new TextVectors(tongue -> Optional.of(new CountingModel("old", 4)), memory)
        .computed(Tongue.ENGLISH, List.of("welding"));
    TextVectors next = new TextVectors(tongue -> Optional.of(new CountingModel("new", 4)), memory);
    assertThat(next.kept(Tongue.ENGLISH, List.of("welding"))).isEmpty();
    TextVectors longer =
        new TextVectors(tongue -> Optional.of(new CountingModel("old", 8)), memory);
    assertThat(longer.kept(Tongue.ENGLISH, List.of("welding"))).isEmpty();
  }

  @Test
  void whatIsUsedIsToldByTheSameKeys() {
    CountingModel model = new CountingModel();
    TextVectors vectors = new TextVectors(tongue -> Optional.of(model), new Memory());
    vectors.computed(Tongue.CHINESE, List.of("激光焊接", "搅拌摩擦焊"));
    assertThat(vectors.sweep(each -> each.accept(Tongue.CHINESE, "激光焊接"), LocalDate.EPOCH))
        .isEqualTo(1);
    assertThat(vectors.kept(Tongue.CHINESE, List.of("激光焊接", "搅拌摩擦焊"))).containsOnlyKeys("激光焊接");
  }

  @Test
  void nothingIsSweptWhereAModelIsMissing() {
    Memory memory = new Memory();
    memory.keep(Map.of("by chance:abc", new byte[2]));
    TextVectors half =
        new TextVectors(
            tongue ->
                tongue == Tongue.CHINESE ? Optional.of(new CountingModel()) : Optional.empty(),
            memory);
    assertThat(half.sweep(each -> {}, LocalDate.EPOCH)).isZero();
    assertThat(memory.find(List.of("by chance:abc"))).hasSize(1);
  }

  @Test
  void withoutAModelThereAreNone() {
    TextVectors none = TextVectors.unkept(TextModels.none());
    assertThat(none.computed(Tongue.ENGLISH, List.of("welding"))).isEmpty();
    assertThat(none.kept(Tongue.ENGLISH, List.of("welding"))).isEmpty();
  }

  /** Keeps for as long as the test lasts. */
  private static final class Memory implements VectorStore {
    private final Map<String, byte[]> all = new HashMap<>();

    @Override
    public Map<String, byte[]> find(Collection<String> keys) {
      Map<String, byte[]> found = new HashMap<>(all);
      found.keySet().retainAll(keys);
      return found;
    }

    @Override
    public void keep(Map<String, byte[]> vectors) {
      vectors.forEach(all::putIfAbsent);
    }

    @Override
    public int sweep(Predicate<String> used, LocalDate today, LocalDate longAgo) {
      int before = all.size();
      all.keySet().removeIf(key -> !used.test(key));
      return before - all.size();
    }
  }
}
