package org.fourchains.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an uploaded import has come.
 *
 * @param error why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportStatus(
    UUID id,
    State state,
    long done,
    long total,
    @Nullable ImportReport report,
    @Nullable String error) {

  enum State {
    WAITING,
    RUNNING,
    DONE,
    FAILED
  }

  static ImportStatus waiting(UUID id) {
    return new ImportStatus(id, State.WAITING, 0, 0, null, null);
  }

  ImportStatus running(long rows, long ofRows) {
    return new ImportStatus(id, State.RUNNING, rows, ofRows, null, null);
  }

  ImportStatus finished(ImportReport made) {
    return new ImportStatus(id, State.DONE, total, total, made, null);
  }

  ImportStatus failed(String why) {
    return new ImportStatus(id, State.FAILED, done, total, null, why);
  }

  boolean over() {
    return state == State.DONE || state == State.FAILED;
  }
}
