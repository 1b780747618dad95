package org.fourchains.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first 64 bits of SHA-256 over a row of texts: equal rows have equal ones, others hardly. */
final class Fingerprint {

  /** Stands in no UTF-8, so that the row "ab", "c" differs from "a", "bc". */
  private static final byte END = (byte) 0xff;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  void add(Object text) {
    digest.update(text.toString().getBytes(UTF_8));
    digest.update(END);
  }

  /** Of all that was added; what is added later begins anew. */
  long taken() {
    return ByteBuffer.wrap(digest.digest()).getLong();
  }
}
