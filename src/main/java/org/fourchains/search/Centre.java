package org.fourchains.search;

import java.io.IOException;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * The middle of all vectors of a field. The models put every text of one subject into a narrow
 * cone, where all cosines are high; seen from the middle, texts differ.
 *
 * @param mean the mean of the vectors, drawn towards the origin where there are few
 * @param count of the vectors it was made from; 0 when the field has none
 */
record Centre(float[] mean, int count) {

  /** Up to so many vectors are all read, of more every n-th, which changes nothing to be seen. */
  private static final int SAMPLE = 100_000;

  /**
   * So many vectors at the origin are added, else a single vector would be its own middle and like
   * nothing.
   */
  private static final int ORIGINS = 10;

  /** The middle of what is in the index; takes some 50 ms for 100,000 vectors of 512 numbers. */
  static Centre of(IndexReader index, String field) throws IOException {
    long vectors = 0;
    for (LeafReaderContext leaf : index.leaves()) {
      FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
      vectors += values == null ? 0 : values.size();
    }
    Sum sum = new Sum((int) Math.ceilDiv(vectors, SAMPLE));
    for (LeafReaderContext leaf : index.leaves()) {
      FloatVectorValues values = leaf.reader().getFloatVectorValues(field);
      if (values != null) {
        sum.add(values, leaf.reader().getLiveDocs());
      }
    }
    return sum.centre();
  }

  /** A vector as it is seen from the middle, of length one; zero in the middle itself. */
  float[] centred(float[] vector) {
    float[] centred = new float[vector.length];
    for (int i = 0; i < vector.length; i++) {
      centred[i] = vector[i] - mean[i];
    }
    return VectorUtil.l2normalize(centred, false);
  }

  /** The cosine of two centred vectors, 0 to 1: what points apart is as unlike as can be. */
  static double similarity(float[] one, float[] other) {
    return Math.clamp(VectorUtil.dotProduct(one, other), 0, 1);
  }

  private static final class Sum {
    private final int step;
    private double @Nullable [] sum;
    private int count;

    Sum(int step) {
      this.step = step;
    }

    void add(FloatVectorValues values, @Nullable Bits live) throws IOException {
      double[] total = sum == null ? new double[values.dimension()] : sum;
      sum = total;
      DocIndexIterator at = values.iterator();
      while (at.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (at.index() % step == 0 && (live == null || live.get(at.docID()))) {
          float[] vector = values.vectorValue(at.index());
          for (int i = 0; i < vector.length; i++) {
            total[i] += vector[i];
          }
          count++;
        }
      }
    }

    Centre centre() {
      float[] mean = new float[sum == null ? 0 : sum.length];
      for (int i = 0; sum != null && i < mean.length; i++) {
        mean[i] = (float) (sum[i] / (count + ORIGINS));
      }
      return new Centre(mean, count);
    }
  }
}
