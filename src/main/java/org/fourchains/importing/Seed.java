package org.fourchains.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.fourchains.graph.Facts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Fills an empty record with the seed that the program carries, before it says that it is ready.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty(
    name = "fourchains.no-seed",
    havingValue = false,
    matchIfMissing = true)
class Seed implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Seed.class);

  private final Facts facts;
  private final Imports imports;

  Seed(Facts facts, Imports imports) {
    this.facts = facts;
    this.imports = imports;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (facts.isEmpty()) {
      Path folder = Files.createTempDirectory("fourchains-seed");
      try {
        copyTo(folder);
        ImportReport report =
            imports.run(new ImportRequest(List.of(folder), null, false), Progress.none());
        int written =
            report.files().stream().mapToInt(file -> Math.toIntExact(file.written())).sum();
        LOG.info("The record was empty: {} facts of the seed written", written);
        report.rejects().forEach(reject -> LOG.warn("Seed: {}", reject));
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  /** Inside the jar the files of the seed have no path of their own. */
  private static void copyTo(Path folder) throws IOException {
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:graph-seed/*.csv")) {
      try (InputStream in = file.getInputStream()) {
        Files.copy(in, folder.resolve(Objects.requireNonNull(file.getFilename())));
      }
    }
  }
}
