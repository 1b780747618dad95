package org.fourchains.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.util.VectorUtil;
import org.fourchains.search.SeedMeaning;
import org.junit.jupiter.api.Test;

/** The vectors that come with the program are those of the seed's texts, all and no others. */
class SeedVectorsTests {

  private static final Path FILE = Path.of("src/main/resources", SeedVectors.FILE);
  private static final String WRITE = "seed-vectors";

  /** So many of each tongue are computed again, others in every run. */
  private static final int SAMPLE = 25;

  /**
   * Where the file was made a sample was above .99999. Models of eight bits may round otherwise on
   * other processors; how far that goes was not measured, so there is room.
   */
  private static final double NEAR = .98;

  private final Map<Tongue, Set<String>> texts = SeedMeaning.texts();
  private final InMemory file = new InMemory();
  private final TextVectors vectors = new TextVectors(TextModels.shipped(), file);

  SeedVectorsTests() throws IOException {
    if (Files.exists(FILE)) {
      try (InputStream vectors = Files.newInputStream(FILE)) {
        file.all.putAll(SeedVectors.read(vectors));
      }
    }
  }

  private Set<String> texts(Tongue tongue) {
    return Objects.requireNonNull(texts.get(tongue));
  }

  @Test
  void everyTextOfTheSeedHasItsVectorAndNothingElseIsThere() throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      write();
    }
    String whatToDo =
        "the seed has changed: ./mvnw test -Dpage.skip -Dtest=%s#every* -D%s=true writes %s"
            .formatted(getClass().getSimpleName(), WRITE, FILE);
    int vectorless = 0;
    for (Tongue tongue : Tongue.values()) {
      Set<String> lacking = new TreeSet<>(texts(tongue));
      lacking.removeAll(vectors.kept(tongue, texts(tongue)).keySet());
      assertThat(lacking).as(whatToDo).isEmpty();
      vectorless += texts(tongue).size();
    }
    assertThat(file.all).as(whatToDo).hasSize(vectorless);
  }

  @Test
  void theyAreWhatTheModelsSay() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (Tongue tongue : Tongue.values()) {
      List<String> sample = new ArrayList<>(texts(tongue));
      Collections.shuffle(sample, random);
      sample = sample.subList(0, SAMPLE);
      List<float[]> computed = TextModels.shipped().of(tongue).orElseThrow().embed(sample);
      Map<String, float[]> kept = vectors.kept(tongue, sample);
      for (int i = 0; i < SAMPLE; i++) {
        float[] vector = kept.get(sample.get(i));
        assertThat(vector).as(sample.get(i)).isNotNull();
        assertThat((double) VectorUtil.dotProduct(vector, computed.get(i)))
            .as("%s, seed %d", sample.get(i), seed)
            .isGreaterThan(NEAR);
      }
    }
  }

  @Test
  void theProgramFindsThemAndAsksTheRecordForOthersOnly() {
    List<String> asked = new ArrayList<>(texts(Tongue.CHINESE)).subList(0, 3);
    InMemory record = new InMemory();
    TextVectors program = new TextVectors(TextModels.shipped(), new SeedVectors(record));
    assertThat(program.kept(Tongue.CHINESE, asked)).containsOnlyKeys(asked);
    assertThat(record.asked).isEmpty();

    assertThat(program.kept(Tongue.CHINESE, List.of("种子里没有的话"))).isEmpty();
    program.computed(Tongue.CHINESE, List.of("种子里没有的话"));
    assertThat(program.kept(Tongue.CHINESE, List.of("种子里没有的话", asked.getFirst()))).hasSize(2);
    assertThat(record.all).hasSize(1);
    assertThat(record.asked).isEqualTo(record.all.keySet());
  }

  @Test
  void withoutTheFileEverythingIsComputed() throws IOException {
    assertThat(SeedVectors.read(null)).isEmpty();
    assertThat(SeedVectors.read(new ByteArrayInputStream(new byte[0]))).isEmpty();
  }

  /** Computes what is lacking and leaves out what is not used. */
  private void write() throws IOException {
    for (Tongue tongue : Tongue.values()) {
      Set<String> lacking = new TreeSet<>(texts(tongue));
      lacking.removeAll(vectors.kept(tongue, texts(tongue)).keySet());
      vectors.computed(tongue, lacking);
    }
    vectors.sweep(
        each -> texts.forEach((t, all) -> all.forEach(text -> each.accept(t, text))),
        LocalDate.EPOCH);
    Files.createDirectories(FILE.getParent());
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(FILE))) {
      for (Map.Entry<String, byte[]> vector : file.all.entrySet()) {
        out.writeUTF(vector.getKey());
        out.writeShort(vector.getValue().length);
        out.write(vector.getValue());
      }
    }
  }

  private static final class InMemory implements VectorStore {
    final TreeMap<String, byte[]> all = new TreeMap<>();
    final Set<String> asked = new TreeSet<>();

    @Override
    public Map<String, byte[]> find(Collection<String> keys) {
      asked.addAll(keys);
      Map<String, byte[]> found = new TreeMap<>(all);
      found.keySet().retainAll(keys);
      return found;
    }

    @Override
    public void keep(Map<String, byte[]> vectors) {
      all.putAll(vectors);
    }

    @Override
    public int sweep(Predicate<String> used, LocalDate today, LocalDate longAgo) {
      int before = all.size();
      all.keySet().removeIf(key -> !used.test(key));
      return before - all.size();
    }
  }
}
