package org.fourchains.search;

import java.util.List;
import java.util.Set;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.NodeKind;
import org.springframework.stereotype.Component;

/** Finds nodes by words. Safe for many threads. */
@Component
public class Search {

  /**
   * The nodes that speak of a text, best first, ties by id.
   *
   * @param kinds only these; all when empty
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   */
  public List<Hit> search(GraphSnapshot graph, String text, Set<NodeKind> kinds, int first) {
    return List.of();
  }

  /** A search over one snapshot, outside of the running program. */
  public static Search over(GraphSnapshot graph) {
    return new Search();
  }
}
