package org.fourchains.absorption;

import java.util.List;
import org.fourchains.api.Today;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the question {@code absorptions} proposes, for those who decide on it. */
@Component
public class Proposals {

  private final Absorptions absorptions;
  private final Today today;

  Proposals(Absorptions absorptions, Today today) {
    this.absorptions = absorptions;
    this.today = today;
  }

  /**
   * All that is proposed today with the usual weights, best first; nothing of what is to be
   * watched.
   *
   * @param process a process, technology or standard
   * @param program whose courses and units are ranked; none: all
   */
  public List<? extends Proposal> of(Node process, @Nullable Node program) {
    return absorptions.proposed(process, program, today.asOf(null));
  }
}
