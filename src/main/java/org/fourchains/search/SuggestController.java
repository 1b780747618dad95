package org.fourchains.search;

import java.util.List;
import org.fourchains.api.Arguments;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SuggestController {

  private final Suggestions suggestions;

  SuggestController(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @QueryMapping
  List<Suggestion> suggest(
      @Argument String text,
      @Argument @Nullable List<String> kinds,
      @Argument int first,
      @ContextValue GraphSnapshot graph) {
    return suggestions.suggest(
        graph, text, SearchController.kinds(graph, kinds), Arguments.first(first));
  }
}
