package org.fourchains.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one source. */
final class Rejects {

  private final String file;
  private final List<Reject> list = new ArrayList<>();

  Rejects(String file) {
    this.file = file;
  }

  void add(@Nullable Long line, @Nullable String column, String reason, @Nullable String value) {
    list.add(new Reject(file, line, column, reason, value));
  }

  void file(String reason) {
    add(null, null, reason, null);
  }

  List<Reject> list() {
    return list;
  }
}
