package org.fourchains.explore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A user's own questions: the files in a folder, which may change at any time. */
record OwnFolder(Path folder) {

  private static final String ENDING = ".cypher";

  /** What tells that a file is another than before. */
  record Stamp(FileTime changed, long size) {}

  /** The files by path, each with its stamp; none when there is no folder. */
  SortedMap<Path, Stamp> stamps() {
    SortedMap<Path, Stamp> stamps = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return stamps;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(ENDING)).toList()) {
        stamp(path, stamps);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder of questions cannot be read: " + folder, e);
    }
    return stamps;
  }

  private static void stamp(Path path, SortedMap<Path, Stamp> stamps) throws IOException {
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isRegularFile()) {
        stamps.put(path, new Stamp(file.lastModifiedTime(), file.size()));
      }
    } catch (NoSuchFileException gone) {
      // It went between the listing and the look at it.
    }
  }

  /** The files that could be read; one that has gone is left out. */
  static List<QuestionFile> files(Iterable<Path> paths) {
    List<QuestionFile> files = new ArrayList<>();
    for (Path path : paths) {
      String file = path.getFileName().toString();
      String name = file.substring(0, file.length() - ENDING.length());
      try (InputStream in = Files.newInputStream(path)) {
        files.add(new QuestionFile(name, true, in.readNBytes(QuestionFile.MOST_BYTES + 1)));
      } catch (NoSuchFileException gone) {
        // As if it had never been there.
      } catch (IOException e) {
        // Empty, it is listed with a fault.
        files.add(new QuestionFile(name, true, new byte[0]));
      }
    }
    return files;
  }
}
