package org.fourchains.decisions;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourchains.absorption.Proposal;
import org.fourchains.absorption.Proposals;
import org.fourchains.api.Deadline;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What decisions add to what is told of nodes and proposals. */
@Controller
class DecisionFields {

  private final Proposals proposals;

  DecisionFields(Proposals proposals) {
    this.proposals = proposals;
  }

  @SchemaMapping(typeName = "Decision")
  @Nullable Node process(Node decision) {
    return new Decision(decision).about();
  }

  @SchemaMapping(typeName = "Decision")
  @Nullable Node target(Node decision) {
    return new Decision(decision).target();
  }

  @SchemaMapping(typeName = "Decision")
  @Nullable Node program(Node decision) {
    return new Decision(decision).program();
  }

  @SchemaMapping(typeName = "Decision")
  boolean counts(Node decision) {
    return new Decision(decision).counts();
  }

  /**
   * Each process is asked about once, however many decisions there are on it; what is not proposed
   * has no entry.
   */
  @BatchMapping(typeName = "Decision")
  Map<Node, Double> scoreNow(List<Node> decisions, @ContextValue Deadline deadline) {
    Map<List<@Nullable Node>, List<? extends Proposal>> asked = new HashMap<>();
    Map<Node, Double> scores = new HashMap<>();
    for (Node node : decisions) {
      deadline.check();
      Decision decision = new Decision(node);
      Node about = decision.about();
      Node target = decision.target();
      if (about != null && target != null) {
        List<? extends Proposal> proposed =
            asked.computeIfAbsent(
                Arrays.asList(about, decision.program()),
                key -> proposals.of(about, decision.program()));
        Optional.ofNullable(Plan.score(proposed, target)).ifPresent(s -> scores.put(node, s));
      }
    }
    return scores;
  }

  @SchemaMapping(typeName = "CourseVersion")
  @Nullable Node decision(Node version) {
    return version.linked("FROM_DECISION", true).findFirst().orElse(null);
  }

  @SchemaMapping(typeName = "Absorption", field = "decision")
  @Nullable Node ofProposal(Proposal proposal, DataFetchingEnvironment env) {
    return all(proposal, env).stream().findFirst().orElse(null);
  }

  @SchemaMapping(typeName = "Absorption", field = "decisions")
  List<Node> allOfProposal(Proposal proposal, DataFetchingEnvironment env) {
    return all(proposal, env);
  }

  /** In the graph the proposal was made from, which may be that of a day. */
  private static List<Node> all(Proposal proposal, DataFetchingEnvironment env) {
    Node target = proposal.target();
    Node about = target.graph().get(question(env).getArgument("process"));
    return Decision.on(about, target).stream().map(Decision::node).toList();
  }

  @SchemaMapping(typeName = "AbsorptionAnswer", field = "decisions")
  List<Node> ofAnswer(DataFetchingEnvironment env, @ContextValue GraphSnapshot graph) {
    ExecutionStepInfo question = question(env);
    LocalDate asOf = question.getArgument("asOf");
    GraphSnapshot known = asOf == null ? graph : graph.asOf(asOf);
    return Decision.countingAbout(known.get(question.getArgument("process"))).stream()
        .map(Decision::node)
        .toList();
  }

  /** The question this is part of: the one that was told a process. */
  private static ExecutionStepInfo question(DataFetchingEnvironment env) {
    ExecutionStepInfo step = env.getExecutionStepInfo();
    while (step.getArgument("process") == null) {
      step = step.getParent();
    }
    return step;
  }
}
