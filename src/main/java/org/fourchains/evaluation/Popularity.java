package org.fourchains.evaluation;

import java.util.List;

/** Who has most relations of any kind, whatever was asked. */
record Popularity(Profiles profiles) implements Contender {

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public List<List<String>> rankings(Case asked) {
    return List.of(Ranked.by(profiles.degrees(asked), 0, profiles.ids(), asked));
  }
}
