package org.fourchains.checking;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourchains.checking.Finding.Sort;
import org.fourchains.snapshot.GraphSnapshot;

/** Looks at a whole snapshot. */
public final class Findings {

  /** One check a line; each reads the snapshot once. */
  private static final List<Function<GraphSnapshot, Stream<Finding>>> CHECKS =
      List.of(
          graph -> graph.strangers().stream().map(what -> new Finding(Sort.UNKNOWN_WORD, what)),
          Nodes::nameless,
          Nodes::duplicates,
          Nodes::orphans,
          Links::loops,
          Links::cycles,
          Links::unproven,
          BrokenChains::in);

  private Findings() {}

  public static List<Finding> in(GraphSnapshot graph) {
    return CHECKS.stream().flatMap(check -> check.apply(graph)).toList();
  }
}
