package org.fourchains.api;

import org.jspecify.annotations.Nullable;

/** Whether a list goes on, and after which cursor. A cursor is the number of rows up to it. */
public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {

  public static PageInfo of(int offset, int rows, long total) {
    return new PageInfo(offset + rows < total, rows == 0 ? null : Integer.toString(offset + rows));
  }
}
