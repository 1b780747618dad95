package org.fourchains.coverage;

import java.time.LocalDate;
import java.util.List;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.fourchains.api.Today;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What programs do not teach that is asked, what they teach that is not, and the whole matrix. */
@Controller
@EnableConfigurationProperties(GapWeights.class)
class CoverageController {

  private static final int MOST_COLUMNS = 2_000;

  private final GapWeights weights;
  private final Today today;

  CoverageController(GapWeights weights, Today today) {
    this.weights = weights;
    this.today = today;
  }

  @QueryMapping
  List<Gap> gaps(
      @Argument @Nullable String program,
      @Argument @Nullable String segment,
      @Argument @Nullable String college,
      @Argument List<String> kinds,
      @Argument int first,
      @Argument GapWeights.@Nullable Input weights,
      @Argument @Nullable LocalDate asOf,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    int count = Arguments.first(first);
    return Gaps.of(
            Scope.of(graph.asAsked(asOf, today), program, segment, college),
            Checks.taught("kinds", kinds),
            this.weights.with(weights),
            deadline)
        .first(count);
  }

  @QueryMapping
  GapReport gapReport(
      @Argument @Nullable String program,
      @Argument @Nullable String segment,
      @Argument @Nullable String college,
      @Argument List<String> kinds,
      @Argument int first,
      @Argument GapWeights.@Nullable Input weights,
      @Argument @Nullable LocalDate asOf,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    GapWeights chosen = this.weights.with(weights);
    int count = Arguments.first(first);
    Scope scope = Scope.of(graph.asAsked(asOf, today), program, segment, college);
    Gaps gaps = Gaps.of(scope, Checks.taught("kinds", kinds), chosen, deadline);
    return GapReport.of(scope, gaps, chosen, count);
  }

  @QueryMapping
  Coverage coverage(
      @Argument String program,
      @Argument @Nullable String segment,
      @Argument String of,
      @Argument int columns,
      @Argument GapWeights.@Nullable Input weights,
      @Argument @Nullable LocalDate asOf,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    return Coverage.of(
        Scope.of(graph.asAsked(asOf, today), program, segment, null),
        Checks.taught("of", List.of(of)).getFirst(),
        Arguments.between("columns", columns, 1, MOST_COLUMNS),
        this.weights.with(weights),
        deadline);
  }
}
