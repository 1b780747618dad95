package org.fourchains.importing;

import org.jspecify.annotations.Nullable;

/**
 * What became of the facts of one kind in one file.
 *
 * @param kind {@code <Kind>} or {@code <Kind>-<RELATION>-<Kind>}; null when the file is of no known
 *     kind
 * @param read rows that speak of facts of this kind
 * @param written facts that are new or have changed
 * @param unchanged facts the record or an earlier row has with the same values
 * @param rejected the number of its entries in the report's rejects
 */
public record FileReport(
    String file, @Nullable String kind, long read, long written, long unchanged, long rejected) {}
