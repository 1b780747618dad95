package org.fourchains.explore;

/**
 * A file cut in its header and its query. Each begins with as many empty lines as stood before it,
 * so that whoever reads them names the lines of the file.
 */
record QuestionText(String header, String query) {

  /**
   * Cuts a file.
   *
   * @throws BadQuestion when no comment stands above the query, or nothing below it
   */
  static QuestionText of(String file) {
    String text = file.replaceAll("\\r\\n?", "\n");
    String before = text.substring(0, text.length() - text.stripLeading().length());
    String rest = text.substring(before.length());
    if (rest.startsWith("/*")) {
      int end = rest.indexOf("*/");
      if (end < 0) {
        throw new BadQuestion(lines(before) + 1, "the comment with the header does not end");
      }
      String header = rest.substring(2, end).replaceFirst("^ +(?=\\S)", "");
      return cut(before + header, rest.substring(end + 2));
    }
    int end = 0;
    StringBuilder header = new StringBuilder(before);
    while (rest.startsWith("//", end)) {
      int newLine = rest.indexOf('\n', end);
      int next = newLine < 0 ? rest.length() : newLine + 1;
      header.append(rest.substring(end + 2, next).replaceFirst("^ ", ""));
      end = next;
    }
    return cut(header.toString(), rest.substring(end));
  }

  private static QuestionText cut(String header, String query) {
    if (header.isBlank()) {
      throw new BadQuestion(1, "a comment with title, description and parameters must come first");
    }
    if (query.isBlank()) {
      throw new BadQuestion(lines(header) + 1, "there is no query below the header");
    }
    return new QuestionText(header, "\n".repeat(lines(header)) + query);
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
