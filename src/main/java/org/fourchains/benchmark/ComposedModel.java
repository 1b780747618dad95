package org.fourchains.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.fourchains.embedding.TextModel;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for a model that would take hours to read a million texts. It reads each clause that
 * documents are made of once, by a real model; the vector of a document is the mean of its clauses'
 * vectors and a little noise that its text decides, of length one. Everything else, questions above
 * all, the real model reads.
 */
final class ComposedModel implements TextModel {

  /** Beside a mean of length one: two documents of equal clauses have a cosine of about .92. */
  private static final double NOISE = .3;

  private final TextModel real;
  private final List<String> clauses;
  private @Nullable Map<String, float[]> vectors;

  ComposedModel(TextModel real, List<String> clauses) {
    this.real = real;
    this.clauses = clauses;
  }

  @Override
  public String id() {
    return "composed of clauses by " + real.id();
  }

  @Override
  public String asked(String question) {
    return real.asked(question);
  }

  @Override
  public int dimensions() {
    return real.dimensions();
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    String asked = real.asked("");
    List<float[]> embedded = new ArrayList<>();
    for (String text : texts) {
      float[] composed = !asked.isEmpty() && text.startsWith(asked) ? null : composed(text);
      embedded.add(composed == null ? real.embed(List.of(text)).getFirst() : composed);
    }
    return embedded;
  }

  private synchronized Map<String, float[]> vectors() {
    Map<String, float[]> read = vectors;
    if (read == null) {
      read = new HashMap<>();
      List<float[]> embedded = real.embed(clauses);
      for (int i = 0; i < clauses.size(); i++) {
        read.put(clauses.get(i), embedded.get(i));
      }
      vectors = read;
    }
    return read;
  }

  private float @Nullable [] composed(String text) {
    Map<String, float[]> known = vectors();
    List<float[]> parts = SeedTexts.clauses(text).map(known::get).filter(Objects::nonNull).toList();
    if (parts.isEmpty()) {
      return null;
    }
    float[] sum = new float[dimensions()];
    for (float[] part : parts) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += part[i];
      }
    }
    return unit(noisy(unit(sum), new SplittableRandom(text.hashCode())));
  }

  private static float[] noisy(float[] vector, SplittableRandom random) {
    double scale = NOISE / Math.sqrt(vector.length);
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) (scale * random.nextGaussian());
    }
    return vector;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += number * number;
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
