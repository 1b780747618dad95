package org.fourchains.importing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param filesOrFolders of a folder all files, those of its sub-folders excepted
 * @param mapping a YAML file that says what the columns mean; without it the files' names and
 *     headers say so
 * @param dryRun whether to say what would happen without doing it
 */
public record ImportRequest(List<Path> filesOrFolders, @Nullable Path mapping, boolean dryRun) {

  public ImportRequest {
    filesOrFolders = List.copyOf(filesOrFolders);
  }

  /**
   * Sees without a record whether there is anything to import.
   *
   * @throws ImportRefused when there is no such file, or a mapping that cannot be understood
   */
  public void check() {
    Plan.of(this);
  }
}
