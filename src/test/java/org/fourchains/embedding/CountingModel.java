package org.fourchains.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.util.VectorUtil;

/** Vectors by chance, but the same for the same text; counts what it has read. */
public record CountingModel(String id, int dimensions, AtomicInteger texts) implements TextModel {

  CountingModel() {
    this("by chance", 16);
  }

  public CountingModel(String id, int dimensions) {
    this(id, dimensions, new AtomicInteger());
  }

  /** How many texts were read so far. */
  public int read() {
    return texts.get();
  }

  @Override
  public List<float[]> embed(List<String> asked) {
    List<float[]> vectors = new ArrayList<>();
    for (String text : asked) {
      texts.incrementAndGet();
      Random random = new Random(text.hashCode());
      float[] vector = new float[dimensions];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) random.nextGaussian();
      }
      vectors.add(VectorUtil.l2normalize(vector));
    }
    return vectors;
  }
}
