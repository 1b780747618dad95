package org.fourchains.explore;

/** What a file became. */
sealed interface Exploration {

  /** The name of the file, without {@code .cypher}. */
  String name();

  /** Whether it is a user's, not a shipped one. */
  boolean own();

  /**
   * A question that can be asked.
   *
   * @param query begins with as many empty lines as its header has
   */
  record Asked(String name, boolean own, Header header, String query) implements Exploration {}

  /**
   * A file that is no question.
   *
   * @param fault in words for whoever wrote it, with file and line
   */
  record Faulty(String name, boolean own, String fault) implements Exploration {}
}
