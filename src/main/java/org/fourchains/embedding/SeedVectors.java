package org.fourchains.embedding;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The vectors of the seed's texts, which come with the program, before those of another store:
 * computing them would keep everybody's first start waiting for a minute of processor time. What
 * they belong to is said by the same keys, so a text that was changed is computed as any other.
 */
record SeedVectors(VectorStore others) implements VectorStore {

  /** Key, length and content, until the end; sorted by key. */
  static final String FILE = "embedding/seed-vectors.bin";

  @Override
  public Map<String, byte[]> find(Collection<String> keys) {
    Map<String, byte[]> found = new HashMap<>();
    for (String key : keys) {
      byte[] vector = Shipped.VECTORS.get(key);
      if (vector != null) {
        found.put(key, vector);
      }
    }
    found.putAll(others.find(keys.stream().filter(key -> !found.containsKey(key)).toList()));
    return found;
  }

  @Override
  public void keep(Map<String, byte[]> vectors) {
    others.keep(vectors);
  }

  @Override
  public int sweep(Predicate<String> used, LocalDate today, LocalDate longAgo) {
    return others.sweep(used, today, longAgo);
  }

  static Map<String, byte[]> read(@Nullable InputStream file) throws IOException {
    Map<String, byte[]> vectors = new HashMap<>();
    if (file != null) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(file.readAllBytes()));
      while (in.available() > 0) {
        String key = in.readUTF();
        vectors.put(key, in.readNBytes(in.readUnsignedShort()));
      }
    }
    return vectors;
  }

  /** Read when the first vector is asked for. */
  private static final class Shipped {
    static final Map<String, byte[]> VECTORS = shipped();

    private static Map<String, byte[]> shipped() {
      try (InputStream file = SeedVectors.class.getClassLoader().getResourceAsStream(FILE)) {
        return read(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
