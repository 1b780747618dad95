package org.fourchains.graph;

import java.nio.file.Path;

/** Another program works in the data directory. */
final class DataDirInUse extends RuntimeException {

  final Path dataDir;

  DataDirInUse(Path dataDir) {
    super("The data directory " + dataDir + " is in use by another program");
    this.dataDir = dataDir;
  }
}
