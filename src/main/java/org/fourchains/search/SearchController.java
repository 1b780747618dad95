package org.fourchains.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.api.Arguments;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

  private final Concepts concepts;

  SearchController(Concepts concepts) {
    this.concepts = concepts;
  }

  @QueryMapping
  List<Hit> concepts(
      @Argument String text, @Argument int first, @ContextValue GraphSnapshot graph) {
    return concepts.in(graph, text, Arguments.first(first));
  }

  static Set<NodeKind> kinds(GraphSnapshot graph, @Nullable List<String> names) {
    Set<NodeKind> kinds = new HashSet<>();
    for (String name : names == null ? List.<String>of() : names) {
      kinds.add(
          graph
              .vocabulary()
              .findKind(name)
              .orElseThrow(() -> new Refusal.BadRequest("kinds", "no kind is called " + name)));
    }
    return kinds;
  }
}
