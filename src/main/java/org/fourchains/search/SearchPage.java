package org.fourchains.search;

import java.util.List;
import org.fourchains.api.PageInfo;

/**
 * A part of what a search finds.
 *
 * @param totalCount how many nodes share a word with the text, or are among the hundred nearest to
 *     what it means, within all filters
 * @param counts the same for each kind that has any, as if no kinds and chains had been asked for:
 *     asked for alone, a kind may have more that are near in meaning
 */
record SearchPage(
    long revision, List<Hit> hits, long totalCount, List<KindHits> counts, PageInfo pageInfo) {

  /**
   * @param kind by name
   */
  record KindHits(String kind, int count) {}
}
