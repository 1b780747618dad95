package org.fourchains.absorption;

import java.util.List;
import org.fourchains.api.Arguments;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the question {@code absorptions} proposes, for those who decide on it. */
@Component
public class Proposals {

  private final AbsorptionController question;

  Proposals(AbsorptionController question) {
    this.question = question;
  }

  /**
   * All that is proposed, best first; asked as anybody would, so that the score is the one that is
   * shown.
   */
  public List<? extends Proposal> of(Node process, @Nullable Node program) {
    return question
        .absorptions(
            process.id(),
            program == null ? null : program.id(),
            Arguments.MOST_ROWS,
            process.graph())
        .items();
  }
}
