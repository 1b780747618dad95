package org.fourchains.relevance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourchains.api.Arguments;
import org.fourchains.api.Deadline;
import org.fourchains.api.Refusal;
import org.fourchains.search.TextRead;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.fourchains.vocabulary.NodeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What has to do with a text or a node. */
@Controller
class RelatedController {

  private final Relevance relevance;
  private final ApplicationEventPublisher events;

  RelatedController(Relevance relevance, ApplicationEventPublisher events) {
    this.relevance = relevance;
    this.events = events;
  }

  @QueryMapping
  List<Match> related(
      @Argument @Nullable String text,
      @Argument @Nullable String id,
      @Argument String kind,
      @Argument int first,
      @Argument @Nullable List<String> exclude,
      @ContextValue GraphSnapshot graph,
      @ContextValue Deadline deadline) {
    if (text == null && id == null) {
      throw new Refusal.BadRequest("text", "there must be a text, or the id of a node");
    }
    NodeKind asked = graph.vocabulary().kind(kind);
    Node node = id == null ? null : graph.get(id);
    Set<Node> left = new HashSet<>();
    Set<Node> without = new HashSet<>();
    for (String excluded : exclude == null ? List.<String>of() : exclude) {
      graph.find(excluded).ifPresent(n -> (n.kind().equals(asked) ? left : without).add(n));
    }
    Question question =
        new Question(text, node, Set.of(asked), n -> !left.contains(n) && !n.equals(node), without);
    List<Match> matches = relevance.rank(graph, question, deadline).best(Arguments.first(first));
    if (text != null) {
      events.publishEvent(new TextRead(text));
    }
    return matches;
  }
}
