package org.fourchains.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;
import org.jspecify.annotations.Nullable;

/**
 * How many bits the graph of neighbours reads of each number of a vector. The exact vectors lie
 * beside it whichever it is, and decide among those it proposes; see {@link Meaning}. Compared in
 * {@code docs/decisions/search.md}.
 */
public enum Quantisation {
  /** The exact vectors, 32 bits. */
  NONE(null),
  EIGHT_BITS(ScalarEncoding.UNSIGNED_BYTE),
  SEVEN_BITS(ScalarEncoding.SEVEN_BIT),
  FOUR_BITS(ScalarEncoding.PACKED_NIBBLE),
  TWO_BITS(ScalarEncoding.DIBIT_QUERY_NIBBLE),
  ONE_BIT(ScalarEncoding.SINGLE_BIT_QUERY_NIBBLE);

  /** What the program uses. */
  public static final Quantisation USUAL = NONE;

  private final KnnVectorsFormat vectors;

  Quantisation(@Nullable ScalarEncoding encoding) {
    int neighbours = Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN;
    int looked = Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH;
    vectors =
        encoding == null
            ? new Lucene99HnswVectorsFormat(neighbours, looked)
            : new Lucene104HnswScalarQuantizedVectorsFormat(encoding, neighbours, looked);
  }

  /** Writes vectors so. Any Lucene of this version reads them: each field tells its format. */
  Codec codec() {
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
      }
    };
  }
}
