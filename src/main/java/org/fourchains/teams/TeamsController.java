package org.fourchains.teams;

import java.util.List;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.fourchains.relevance.Relevance;
import org.fourchains.search.Hit;
import org.fourchains.search.Requirement;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.GraphSnapshot;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who can solve a problem. */
@Controller
@EnableConfigurationProperties(TeamsWeights.class)
class TeamsController {

  private final Requirements.Reader reader;

  private final Relevance relevance;
  private final TeamsWeights weights;

  TeamsController(Requirements.Reader reader, Relevance relevance, TeamsWeights weights) {
    this.reader = reader;
    this.relevance = relevance;
    this.weights = weights;
  }

  @QueryMapping
  ExpertAnswer experts(
      @Argument ProblemInput problem,
      @Argument int first,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    Problem understood = Problem.of(graph, problem, reader);
    return ExpertAnswer.of(
        graph.revision(),
        understood,
        Proofs.of(understood, deadline),
        understood.question() == null
            ? null
            : relevance.rank(graph, understood.question(), deadline),
        weights,
        Arguments.first(first));
  }

  /** Standing teams and a composed one. */
  record TeamAnswer(
      long revision,
      List<Hit> understood,
      List<Requirement> required,
      List<TeamMatch> standing,
      List<TeamMatch> composed) {}

  @QueryMapping
  TeamAnswer teams(
      @Argument ProblemInput problem,
      @Argument int first,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    Problem understood = Problem.of(graph, problem, reader);
    List<Proof> proofs = Proofs.of(understood, deadline);
    return new TeamAnswer(
        graph.revision(),
        understood.asked().understood(),
        understood.required(),
        StandingTeams.of(graph, understood, proofs, Arguments.first(first)),
        ComposedTeam.of(understood, proofs, deadline).stream().toList());
  }
}
