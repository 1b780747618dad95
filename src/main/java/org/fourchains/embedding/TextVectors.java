package org.fourchains.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.carrotsearch.hppc.LongHashSet;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The vectors of texts, each computed once: by model and content they are kept in the record, where
 * a restart and other copies of the program find them. Those of the seed come with the program.
 * Safe for many threads.
 */
public final class TextVectors {

  /** Somebody who takes a text back, or an old copy of the program, has so long. */
  private static final int UNUSED_DAYS = 7;

  private final TextModels models;
  private final VectorStore store;

  TextVectors(TextModels models, VectorStore store) {
    this.models = models;
    this.store = store;
  }

  /**
   * Computes what does not come with the program and keeps nothing: for a graph outside of the
   * running program.
   */
  public static TextVectors unkept(TextModels models) {
    return new TextVectors(models, new SeedVectors(VectorStore.NONE));
  }

  public TextModels models() {
    return models;
  }

  /**
   * The vectors that are kept of texts, by text; none without a model for the tongue. Each has
   * length one.
   */
  public Map<String, float[]> kept(Tongue tongue, Collection<String> texts) {
    Optional<TextModel> model = texts.isEmpty() ? Optional.empty() : models.of(tongue);
    if (model.isEmpty()) {
      return Map.of();
    }
    Map<String, String> keys = keys(model.get(), texts);
    Map<String, float[]> vectors = new HashMap<>();
    store
        .find(keys.keySet())
        .forEach(
            (key, bytes) -> {
              String text = keys.get(key);
              if (text != null && bytes.length == 2 * model.get().dimensions()) {
                vectors.put(text, HalfFloats.vector(bytes));
              }
            });
    return vectors;
  }

  /**
   * Computes the vectors of texts and keeps them, by text; none without a model for the tongue. A
   * vector is the same as when it is found again.
   */
  public Map<String, float[]> computed(Tongue tongue, Collection<String> texts) {
    Optional<TextModel> model = texts.isEmpty() ? Optional.empty() : models.of(tongue);
    if (model.isEmpty()) {
      return Map.of();
    }
    Map<String, String> keys = keys(model.get(), texts);
    List<float[]> embedded = model.get().embed(List.copyOf(keys.values()));
    Map<String, byte[]> halves = new LinkedHashMap<>();
    Map<String, float[]> vectors = new HashMap<>();
    int next = 0;
    for (Map.Entry<String, String> key : keys.entrySet()) {
      byte[] half = HalfFloats.of(embedded.get(next++));
      halves.put(key.getKey(), half);
      vectors.put(key.getValue(), HalfFloats.vector(half));
    }
    store.keep(halves);
    return vectors;
  }

  /**
   * Removes the vectors that no text has needed for a week, in this program or in any other that
   * swept in that time: a text may come back, and another copy of the program may have other models
   * or know of changes that this one has not seen. Nothing is done where a model is missing, since
   * what it would need cannot be told.
   *
   * @param texts whose texts are all those in use
   * @return how many were removed
   */
  public int sweep(TextsInUse texts, LocalDate today) {
    LongHashSet used = new LongHashSet();
    for (Tongue tongue : Tongue.values()) {
      if (models.of(tongue).isEmpty()) {
        return 0;
      }
    }
    texts.forEach(
        (tongue, text) -> used.add(shortened(key(models.of(tongue).orElseThrow(), text))));
    return store.sweep(key -> used.contains(shortened(key)), today, today.minusDays(UNUSED_DAYS));
  }

  /** Tells of texts, one after the other: there may be millions. */
  @FunctionalInterface
  public interface TextsInUse {
    void forEach(BiConsumer<Tongue, String> each);
  }

  /** Eight bytes for some hundred: two that are equal by chance only keep a vector too many. */
  private static long shortened(String key) {
    long hash = 1;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  private static String key(TextModel model, String text) {
    return model.id() + ":" + sha256(text);
  }

  /** The texts by their keys, equal ones once. */
  private static Map<String, String> keys(TextModel model, Collection<String> texts) {
    Map<String, String> keys = new LinkedHashMap<>();
    texts.forEach(text -> keys.put(key(model, text), text));
    return keys;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
