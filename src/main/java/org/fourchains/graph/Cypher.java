package org.fourchains.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds a query by its name: {@code graph/revision} is the file {@code
 * cypher/queries/graph/revision.cypher}.
 */
public final class Cypher {

  private static final Pattern HEADER = Pattern.compile("\\A/\\*[\\s\\S]*?\\*/\\s*");
  private static final Map<String, String> QUERIES = new ConcurrentHashMap<>();

  private Cypher() {}

  /**
   * The text of a query.
   *
   * @throws UncheckedIOException naming the file, when there is none
   */
  public static String named(String name) {
    return QUERIES.computeIfAbsent(name, Cypher::read);
  }

  private static String read(String name) {
    try {
      String text =
          new ClassPathResource("cypher/queries/" + name + ".cypher")
              .getContentAsString(StandardCharsets.UTF_8);
      // "CYPHER 25" must be the first word, a comment above it is for readers only.
      return HEADER
          .matcher(text)
          .replaceFirst("")
          .lines()
          .dropWhile(line -> line.startsWith("//"))
          .reduce("", (a, b) -> a + b + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
