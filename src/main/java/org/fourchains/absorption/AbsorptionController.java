package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.fourchains.api.Arguments;
import org.fourchains.api.Refusal;
import org.fourchains.api.Today;
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

  private final Absorptions absorptions;
  private final Today today;

  AbsorptionController(Absorptions absorptions, Today today) {
    this.absorptions = absorptions;
    this.today = today;
  }

  @QueryMapping
  AbsorptionAnswer absorptions(
      @Argument String process,
      @Argument @Nullable String program,
      @Argument @Nullable LocalDate asOf,
      @Argument @Nullable Map<String, Double> weights,
      @Argument int first,
      @ContextValue GraphSnapshot graph) {
    LocalDate day = today.asOf(asOf);
    GraphSnapshot known = graph.asAsked(asOf, today);
    Node asked = ofKind("process", known.get(process), Set.of("Process", "Technology", "Standard"));
    Node within = program == null ? null : ofKind("program", known.get(program), Set.of("Program"));
    Map<String, Double> changes = weights == null ? Map.of() : weights;
    return absorptions.of(asked, within, changes, day, Arguments.first(first));
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
