package org.fourchains.explore;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A file that may hold a question.
 *
 * @param name of the file, without {@code .cypher}
 * @param own whether it is a user's, not a shipped one
 */
record QuestionFile(String name, boolean own, byte[] bytes) {

  /** A question is a page of text; what is longer is something else. */
  static final int MOST_BYTES = 100_000;

  /**
   * Its text.
   *
   * @throws BadQuestion when it is too long or not UTF-8
   */
  String text() {
    if (bytes.length > MOST_BYTES) {
      throw new BadQuestion(1, "the file has more than %,d bytes".formatted(MOST_BYTES));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadQuestion(1, "the file is not in UTF-8");
    }
  }
}
