package org.fourchains.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Reads lists of words. */
final class Lines {

  private Lines() {}

  /** The lines of a file on the class path, without those that begin with #. */
  static List<String> of(String path) {
    try {
      // Threads of the common pool have a loader of their own, which sees nothing inside a jar.
      return new ClassPathResource(path, Lines.class.getClassLoader())
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
