package org.fourchains.absorption;

import java.util.Set;
import org.fourchains.api.Arguments;
import org.fourchains.api.Refusal;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Which courses should absorb a process. */
@Controller
class AbsorptionController {

  private final Requirements.Reader reader;

  AbsorptionController(Requirements.Reader reader) {
    this.reader = reader;
  }

  @QueryMapping
  AbsorptionAnswer absorptions(
      @Argument String process,
      @Argument @Nullable String program,
      @Argument int first,
      @ContextValue GraphSnapshot graph) {
    Node asked = ofKind("process", graph.get(process), Set.of("Process", "Technology", "Standard"));
    Node within = program == null ? null : ofKind("program", graph.get(program), Set.of("Program"));
    return AbsorptionAnswer.of(
        asked, reader.of(asked, "REQUIRES", "USES"), within, Arguments.first(first));
  }

  private static Node ofKind(String argument, Node node, Set<String> kinds) {
    if (!kinds.contains(node.kind().name())) {
      throw new Refusal.BadRequest(
          argument,
          node.id()
              + " is not one of these: "
              + String.join(", ", kinds.stream().sorted().toList()));
    }
    return node;
  }
}
