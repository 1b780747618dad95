package org.fourchains.absorption;

import java.time.LocalDate;
import java.util.Map;
import org.fourchains.search.Likeness;
import org.fourchains.search.Requirements;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** The question {@code absorptions} outside of the running program: for whoever measures it. */
public final class AbsorptionTrial {

  private final Absorptions absorptions;
  private final LocalDate day;

  private AbsorptionTrial(Absorptions absorptions, LocalDate day) {
    this.absorptions = absorptions;
    this.day = day;
  }

  public static AbsorptionTrial of(Requirements.Reader reader, Likeness likeness, LocalDate day) {
    return new AbsorptionTrial(new Absorptions(reader, likeness, AbsorptionWeights.DEFAULT), day);
  }

  /**
   * Answers as the program does, with the usual weights.
   *
   * @param program none: all
   * @return how many were proposed, or would be if the process were ready
   */
  public int proposed(Node process, @Nullable Node program, int first) {
    AbsorptionAnswer answer = absorptions.of(process, program, Map.of(), day, first);
    return answer.items().size() + answer.ifReady().size();
  }
}
