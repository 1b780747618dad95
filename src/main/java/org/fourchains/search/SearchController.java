package org.fourchains.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Snapshots;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

  private static final int MOST = 200;

  private final Snapshots snapshots;
  private final Search search;
  private final Concepts concepts;

  SearchController(Snapshots snapshots, Search search, Concepts concepts) {
    this.snapshots = snapshots;
    this.search = search;
    this.concepts = concepts;
  }

  @QueryMapping
  List<Hit> search(
      @Argument String text, @Argument @Nullable List<String> kinds, @Argument int first) {
    GraphSnapshot graph = graph();
    return search.search(graph, text, kinds(graph, kinds), within(first));
  }

  @QueryMapping
  List<Hit> concepts(@Argument String text, @Argument int first) {
    return concepts.in(graph(), text, within(first));
  }

  private GraphSnapshot graph() {
    return snapshots.current();
  }

  private static Set<NodeKind> kinds(GraphSnapshot graph, @Nullable List<String> names) {
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

  private static int within(int first) {
    if (first < 1 || first > MOST) {
      throw new Refusal.BadRequest("first", "must lie between 1 and " + MOST);
    }
    return first;
  }
}
