package org.fourchains.importing;

import java.util.List;

/**
 * What became of an import.
 *
 * @param files one entry for each kind of facts in each file
 * @param rejects every one of them, by file and line
 * @param revision the record's revision after it
 */
public record ImportReport(List<FileReport> files, List<Reject> rejects, long revision) {

  public ImportReport {
    files = List.copyOf(files);
    rejects = List.copyOf(rejects);
  }
}
