package org.fourchains.decisions;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fourchains.absorption.Proposals;
import org.fourchains.api.Arguments;
import org.fourchains.api.Today;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Decides, and tells what was decided. */
@Controller
class DecisionsController {

  private final Deciding deciding;
  private final Proposals proposals;
  private final Snapshots snapshots;
  private final Today today;

  DecisionsController(Deciding deciding, Proposals proposals, Snapshots snapshots, Today today) {
    this.deciding = deciding;
    this.proposals = proposals;
    this.snapshots = snapshots;
    this.today = today;
  }

  @MutationMapping
  DecisionAnswer decide(@Argument DecisionInput input, DataFetchingEnvironment request) {
    Moment moment =
        new Moment(
            Instant.now().truncatedTo(ChronoUnit.MILLIS),
            today.asOf(null),
            "graphql " + request.getExecutionId());
    DecisionInput checked = input.checked(moment.day());
    Plan plan = deciding.decide(graph -> plan(graph, checked, moment));
    return DecisionAnswer.of(plan, snapshots.current());
  }

  private Plan plan(GraphSnapshot graph, DecisionInput input, Moment moment) {
    Pair pair = Pair.of(graph, input.process(), input.target(), input.program());
    Double score = Plan.score(proposals.of(pair.about(), pair.program()), pair.target());
    return Plan.of(pair, input, score, moment);
  }

  @QueryMapping
  DecisionPage decisions(
      @Argument @Nullable String process,
      @Argument @Nullable String target,
      @Argument @Nullable String program,
      @Argument @Nullable Verdict verdict,
      @Argument boolean counting,
      @Argument int first,
      @Argument @Nullable String after,
      @ContextValue GraphSnapshot graph) {
    DecisionFilter filter =
        new DecisionFilter(
            process == null ? null : Pair.absorbable(graph, process),
            target == null ? null : Pair.target(graph, target),
            program == null ? null : Pair.program(graph, program),
            verdict,
            counting);
    return DecisionPage.of(filter.of(graph), Arguments.first(first), Arguments.offset(after));
  }

  @QueryMapping
  List<Node> courseVersions(
      @Argument String course,
      @Argument @Nullable LocalDate asOf,
      @ContextValue GraphSnapshot graph) {
    GraphSnapshot known = graph.asAsked(asOf, today);
    return CourseVersion.of(Pair.course(known, course));
  }
}
