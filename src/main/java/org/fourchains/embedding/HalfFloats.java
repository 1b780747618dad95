package org.fourchains.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;

/**
 * Vectors in half the room: two bytes a number, little-endian IEEE 754 binary16. Cosines change by
 * less than .001.
 */
final class HalfFloats {

  private HalfFloats() {}

  static byte[] of(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * vector.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float number : vector) {
      bytes.putShort(Float.floatToFloat16(number));
    }
    return bytes.array();
  }

  /** The vector, stretched to length one again. */
  static float[] vector(byte[] bytes) {
    ShortBuffer halves = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    float[] vector = new float[halves.remaining()];
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.float16ToFloat(halves.get(i));
      squares += vector[i] * vector[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < vector.length && length > 0; i++) {
      vector[i] /= length;
    }
    return vector;
  }
}
