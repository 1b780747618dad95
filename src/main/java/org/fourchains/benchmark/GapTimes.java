package org.fourchains.benchmark;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import org.fourchains.api.Deadline;
import org.fourchains.coverage.Gaps;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;

/** What the first 50 gaps of a program take, evidence included. */
final class GapTimes {

  private static final int FIRST = 50;
  private static final int SAMPLE = 20;
  private static final Deadline NEVER = Deadline.in(Duration.ofDays(1));

  private GapTimes() {}

  static void measure(GraphSnapshot graph, PrintStream out) {
    List<Node> programs = graph.nodes(graph.vocabulary().kind("Program")).toList();
    double courses =
        programs.stream().mapToLong(p -> p.linked("PART_OF", false).count()).average().orElse(0);
    double listed =
        programs.stream()
            .limit(SAMPLE)
            .mapToInt(program -> Gaps.ofProgram(program, 10_000, NEVER).size())
            .average()
            .orElse(0);
    out.printf(
        "gaps: %d programs of %.0f courses, %.0f gaps each (at most 10,000 counted)%n",
        programs.size(), courses, listed);
    Clients.measure(
        programs.size(), i -> Gaps.ofProgram(programs.get(i), FIRST, NEVER).size(), out);
  }
}
