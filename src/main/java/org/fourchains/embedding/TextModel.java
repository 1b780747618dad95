package org.fourchains.embedding;

import java.util.List;

/** Reads texts of one tongue as vectors that lie near each other where the texts mean alike. */
public interface TextModel {

  /** Texts are read so far, in characters; their beginning says what they are about. */
  int LONGEST_TEXT = 2_000;

  /** Names the model and its version: equal for two models exactly when their vectors are. */
  String id();

  /** A question as the model wants to read it; the texts it is compared with stay as they are. */
  default String asked(String question) {
    return question;
  }

  /** The length of every vector. */
  int dimensions();

  /**
   * The vectors of texts, in their order, each of length one. Uses all cores; safe for many
   * threads.
   */
  List<float[]> embed(List<String> texts);
}
