package org.fourchains.whatif;

import java.util.List;
import org.fourchains.absorption.Proposals;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.coverage.Gap;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.whatif.WhatIfAnswer.ScoreChange;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What would be if; nothing is written. */
@Controller
class WhatIfController {

  private static final int MOST_CHANGES = 100;

  private final Proposals proposals;

  WhatIfController(Proposals proposals) {
    this.proposals = proposals;
  }

  @QueryMapping
  WhatIfAnswer whatIf(
      @Argument String program,
      @Argument List<SupposedChange> changes,
      @Argument @Nullable String process,
      @Argument int first,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    Arguments.first(first);
    Node now = graph.get(program);
    if (!now.kind().name().equals("Program")) {
      throw new Refusal.BadRequest("program", program + " is not a Program");
    }
    if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
      throw new Refusal.BadRequest(
          "changes", "give 1 to %d changes, not %d".formatted(MOST_CHANGES, changes.size()));
    }
    GraphSnapshot supposed = SupposedChange.supposed(graph, changes);
    deadline.check();
    Node then =
        supposed
            .find(program)
            .orElseThrow(() -> new Refusal.BadRequest("changes", "drop the program itself"));
    List<Gap> before = ProgramState.gaps(now, deadline);
    List<Gap> after = ProgramState.gaps(then, deadline);
    return new WhatIfAnswer(
        graph.revision(),
        ProgramState.of(now, before),
        ProgramState.of(then, after),
        WhatIfAnswer.without(after, before),
        WhatIfAnswer.without(before, after),
        process == null ? List.of() : scores(process, now, then, first));
  }

  private List<ScoreChange> scores(String process, Node now, Node then, int first) {
    Node before = now.graph().get(process);
    if (!List.of("Process", "Technology", "Standard").contains(before.kind().name())) {
      throw new Refusal.BadRequest(
          "process", process + " is not one of these: Process, Standard, Technology");
    }
    return then.graph()
        .find(process)
        .map(
            after ->
                WhatIfAnswer.scores(proposals.of(before, now), proposals.of(after, then), first))
        .orElse(List.of());
  }
}
