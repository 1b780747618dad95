package org.fourchains.coverage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much it counts who asks; all at least 0. 0 leaves such askers out.
 *
 * @param job a job that a program targets
 * @param offered another job that a firm of a target segment offers
 * @param process a process or technology of a target segment
 * @param need a need raised by a firm of a target segment, or one that concerns its processes,
 *     technologies or products
 * @param firm a firm of a target segment, for what it uses itself
 * @param half the demand that makes a weight of one half; above 0
 */
@ConfigurationProperties("fourchains.coverage")
public record GapWeights(
    @DefaultValue("1") double job,
    @DefaultValue("0.4") double offered,
    @DefaultValue("0.5") double process,
    @DefaultValue("0.5") double need,
    @DefaultValue("0.2") double firm,
    @DefaultValue("1") double half) {

  /** The weights the program comes with. */
  public static final GapWeights DEFAULT = new GapWeights(1, .4, .5, .5, .2, 1);

  /** What a question asks to count differently; what it does not name stays. */
  public record Input(
      @Nullable Double job,
      @Nullable Double offered,
      @Nullable Double process,
      @Nullable Double need,
      @Nullable Double firm,
      @Nullable Double half) {}

  /**
   * These weights with those of a question in their place.
   *
   * @throws org.fourchains.api.Refusal.BadRequest naming the weight that is out of range
   */
  GapWeights with(@Nullable Input input) {
    return input == null
        ? this
        : new GapWeights(
            Checks.weight("job", input.job, job),
            Checks.weight("offered", input.offered, offered),
            Checks.weight("process", input.process, process),
            Checks.weight("need", input.need, need),
            Checks.weight("firm", input.firm, firm),
            Checks.positive("half", input.half, half));
  }

  /**
   * A demand as a weight from 0 up to 1, the same from one question to the next: {@code demand /
   * (demand + half)}. Unlike a share of all demand it does not fall when a program has more
   * targets, and unlike {@code 1 − Π(1 − aᵢ)} it still tells a hundred askers from fifty.
   */
  double saturated(double demand) {
    return demand / (demand + half);
  }
}
