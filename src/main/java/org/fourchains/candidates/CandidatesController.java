package org.fourchains.candidates;

import org.fourchains.api.Arguments;
import org.fourchains.api.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class CandidatesController {

  private final CandidateStore store;

  CandidatesController(CandidateStore store) {
    this.store = store;
  }

  @QueryMapping
  CandidateStore.Page candidates(
      @Argument CandidateTerm.State state, @Argument int first, @Argument @Nullable String after) {
    return store.list(state, Arguments.first(first), Arguments.offset(after));
  }

  @MutationMapping
  CandidateTerm decideCandidate(@Argument String term, @Argument CandidateTerm.Decision decision) {
    return store
        .decide(term, decision.state)
        .orElseThrow(() -> new Refusal.BadRequest("term", "is no candidate"));
  }
}
