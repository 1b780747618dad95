package org.fourchains.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is listed; one that cannot be asked says why. */
record ExplorationInfo(
    String name,
    boolean own,
    Wording title,
    Wording description,
    @Nullable Audience audience,
    List<Parameter> parameters,
    String cypher,
    @Nullable String fault) {

  static ExplorationInfo of(Exploration exploration) {
    return switch (exploration) {
      case Exploration.Asked asked -> of(asked);
      case Exploration.Faulty(String name, boolean own, String fault) ->
          new ExplorationInfo(
              name, own, Wording.same(name), Wording.same(""), null, List.of(), "", fault);
    };
  }

  private static ExplorationInfo of(Exploration.Asked asked) {
    Header header = asked.header();
    return new ExplorationInfo(
        asked.name(),
        asked.own(),
        header.title(),
        header.description(),
        header.audience(),
        header.parameters(),
        asked.query().strip(),
        null);
  }
}
