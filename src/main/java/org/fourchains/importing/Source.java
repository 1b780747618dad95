package org.fourchains.importing;

import java.nio.file.Path;

/**
 * Facts of one kind in one file.
 *
 * @param name of the file, as reports and facts give it
 * @param byHeader whether each column of the header is a property, for want of a mapping
 * @param first whether it is the first of this file, which reports the rows that cannot be read
 */
record Source(Path file, String name, Mapping.Entry entry, boolean byHeader, boolean first) {

  boolean ofNodes() {
    return entry.node() != null;
  }

  /** {@code <Kind>} or {@code <Kind>-<RELATION>-<Kind>}. */
  String kind() {
    return entry.from() == null || entry.to() == null
        ? String.valueOf(entry.node())
        : "%s-%s-%s".formatted(entry.from().kind(), entry.relation(), entry.to().kind());
  }
}
