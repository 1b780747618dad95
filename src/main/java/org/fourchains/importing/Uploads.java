package org.fourchains.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** Files sent over HTTP, kept in a folder of their own until they are imported. */
record Uploads(Path folder, List<Path> files, @Nullable Path mapping) {

  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  /**
   * Keeps the files under the last part of the names they were sent with.
   *
   * @throws ImportRefused when a file has no usable name or two have the same
   */
  static Uploads keep(List<MultipartFile> files, @Nullable MultipartFile mapping) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("fourchains-import");
      Path data = Files.createDirectory(folder.resolve("files"));
      List<Path> kept = new ArrayList<>();
      for (MultipartFile file : files) {
        kept.add(keep(file, data));
      }
      Path rules = null;
      if (mapping != null && !mapping.isEmpty()) {
        rules = folder.resolve("mapping.yaml");
        mapping.transferTo(rules);
        MappingReader.read(rules);
      }
      return new Uploads(folder, kept, rules);
    } catch (IOException e) {
      remove(folder);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      remove(folder);
      throw e;
    }
  }

  private static Path keep(MultipartFile file, Path data) throws IOException {
    String name = name(file.getOriginalFilename());
    Path target = data.resolve(name);
    if (Files.exists(target)) {
      throw new ImportRefused("Two files are called " + name);
    }
    file.transferTo(target);
    return target;
  }

  private static String name(@Nullable String sent) {
    String name = StringUtils.getFilename((sent == null ? "" : sent).replace('\\', '/'));
    if (name == null || name.isBlank() || name.equals(".") || name.equals("..")) {
      throw new ImportRefused("A file has no name");
    }
    if (name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
      throw new ImportRefused("A file has a name that cannot be used");
    }
    return name;
  }

  static void remove(@Nullable Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      LOG.warn("The uploaded files in {} could not be removed: {}", folder, e.toString());
    }
  }
}
