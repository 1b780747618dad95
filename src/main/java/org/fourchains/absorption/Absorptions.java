package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fourchains.search.Likeness;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Answers which courses should absorb something. Safe for many threads. */
@Component
@EnableConfigurationProperties(AbsorptionWeights.class)
class Absorptions {

  private final Requirements.Reader reader;
  private final Likeness likeness;
  private final AbsorptionWeights usual;

  Absorptions(Requirements.Reader reader, Likeness likeness, AbsorptionWeights usual) {
    this.reader = reader;
    this.likeness = likeness;
    this.usual = usual;
  }

  /**
   * @param asked a process, technology or standard
   * @param program whose courses and units are ranked; none: all
   * @param changes weights that differ from the usual, by name
   * @param day as of which is asked
   * @throws org.fourchains.api.Refusal.BadRequest naming a weight out of its range
   */
  AbsorptionAnswer of(
      Node asked, @Nullable Node program, Map<String, Double> changes, LocalDate day, int first) {
    Subject subject = Subject.of(asked, reader);
    Alike like = new AlikeByText(likeness, asked);
    AbsorptionWeights weights = usual.with(changes);
    Ranker ranker = new Ranker(subject, program, like, weights, day);
    Ranker before = weights.equals(usual) ? null : new Ranker(subject, program, like, usual, day);
    return AbsorptionAnswer.of(subject, ranker, before, weights, day, first);
  }

  /**
   * All that is proposed with the usual weights, best first, without placement and evidence, which
   * cost more than the ranking; nothing of what is to be watched.
   */
  List<? extends Proposal> proposed(Node asked, @Nullable Node program, LocalDate day) {
    Subject subject = Subject.of(asked, reader);
    Ranker ranker = new Ranker(subject, program, new AlikeByText(likeness, asked), usual, day);
    return ranker.readiness().watch().isPresent() ? List.of() : ranker.ranked();
  }
}
