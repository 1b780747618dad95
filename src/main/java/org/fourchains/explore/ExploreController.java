package org.fourchains.explore;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourchains.snapshot.GraphSnapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Lists the named questions and asks them. */
@Controller
class ExploreController {

  private final Explorations explorations;
  private final Asking asking;

  ExploreController(Explorations explorations, Asking asking) {
    this.explorations = explorations;
    this.asking = asking;
  }

  @QueryMapping
  List<ExplorationInfo> explorations() {
    return explorations.all().stream().map(ExplorationInfo::of).toList();
  }

  @SchemaMapping(typeName = "ExplorationParameter")
  boolean required(Parameter parameter) {
    return parameter.required();
  }

  @QueryMapping
  ExploreAnswer explore(
      @Argument String name,
      @Argument @Nullable List<ExploreParameter> parameters,
      @Argument int first,
      @Argument int milliseconds,
      @ContextValue GraphSnapshot graph) {
    ExploreLimits limits = ExploreLimits.of(first, milliseconds);
    Exploration.Asked question = explorations.get(name);
    Map<String, @Nullable Object> values =
        ExploreParameter.values(
            question.header(), Objects.requireNonNullElse(parameters, List.of()), graph);
    return asking.ask(question, values, limits, graph);
  }
}
