package org.fourchains.search;

import java.util.List;
import org.fourchains.snapshot.GraphSnapshot;
import org.springframework.stereotype.Component;

/** Reads a text as the concepts it speaks of. Safe for many threads. */
@Component
public class Concepts {

  /**
   * The skills, technologies, processes, products and equipment a text speaks of, surest first,
   * ties by id; none when it speaks of nothing known.
   *
   * @throws org.fourchains.api.Refusal.BadRequest when the text is blank or too long
   */
  public List<Hit> in(GraphSnapshot graph, String text, int first) {
    return List.of();
  }

  /** Concepts of one snapshot, outside of the running program. */
  public static Concepts over(GraphSnapshot graph) {
    return new Concepts();
  }
}
