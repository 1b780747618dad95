package org.fourchains.teams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.relevance.Ranking;
import org.fourchains.search.Cover;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.fourchains.teams.ExpertAnswer.ExpertMatch;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a person: proofs in the graph, and texts.
 *
 * @param coverage of what is required, 0 to 1
 * @param text how relevant the person is by text, weighted: 0 to 1
 */
record PersonScore(Node person, Group group, double coverage, double text) {

  static final Comparator<PersonScore> BEST_FIRST =
      Comparator.comparingDouble(PersonScore::score)
          .reversed()
          .thenComparing(one -> one.person.id());

  static PersonScore of(Node person, Group group, @Nullable Ranking byText, TeamsWeights weights) {
    double text = byText == null ? 0 : weights.text() * byText.score(person);
    return new PersonScore(person, group, group.score(), text);
  }

  /** The chance that not both speak for the person in vain. */
  double score() {
    return 1 - (1 - coverage) * (1 - text);
  }

  /**
   * The person with all evidence, strongest first: each says what the score would lose without it.
   */
  ExpertMatch match(List<Evidence> texts, TeamsWeights weights) {
    List<Evidence> evidence = new ArrayList<>();
    group.evidence().forEach(e -> evidence.add(e.times(1 - text)));
    texts.forEach(e -> evidence.add(e.times(weights.text() * (1 - coverage))));
    evidence.sort(Comparator.comparingDouble(Evidence::contribution).reversed());
    List<Cover> covers = group.covers();
    return new ExpertMatch(person, score(), covers, Cover.uncovered(covers), List.copyOf(evidence));
  }
}
