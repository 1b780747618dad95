package org.fourchains.coverage;

import java.time.Duration;
import java.util.List;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;

/** Questions of the tests, with the weights the program comes with. */
final class Asked {

  static final Deadline SOON = Deadline.in(Duration.ofHours(1));
  static final List<String> KINDS = List.of("Skill", "Technology");

  private Asked() {}

  static Scope scope(
      GraphSnapshot graph,
      @Nullable String program,
      @Nullable String segment,
      @Nullable String college) {
    return Scope.of(graph, program, segment, college);
  }

  static Gaps gaps(Scope scope) {
    return Gaps.of(scope, KINDS, GapWeights.DEFAULT, SOON);
  }

  static List<Gap> gaps(GraphSnapshot graph, String program) {
    return gaps(scope(graph, program, null, null)).first(10_000);
  }

  static GapReport report(Scope scope) {
    return GapReport.of(scope, gaps(scope), GapWeights.DEFAULT, 10_000);
  }

  static GapReport report(GraphSnapshot graph, String program) {
    return report(scope(graph, program, null, null));
  }

  static List<String> ids(List<Gap> gaps) {
    return gaps.stream().map(gap -> gap.concept().id()).toList();
  }

  static Gap gap(List<Gap> gaps, String id) {
    return gaps.stream().filter(gap -> gap.concept().id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> notes(GapReport report) {
    return report.notes().stream().map(Note::en).toList();
  }
}
