package org.fourchains.importing;

/** Is told how far an import has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Called every few thousand rows, from the importing thread.
   *
   * @param file the file being read
   * @param done rows read so far, of all files
   * @param total an estimate of all rows, corrected after each file; never less than done
   */
  void at(String file, long done, long total);

  /** For whoever does not want to know. */
  static Progress none() {
    return (file, done, total) -> {};
  }
}
