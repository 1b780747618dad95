package org.fourchains.relevance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts how much. The numbers were chosen on one half of the judged questions and measured on
 * the other: {@code docs/decisions/0007-relevance.md}.
 *
 * @param sharpness a text that is half as like the question as the best one proves .5 to this power
 * @param breadth the same for the share of the field, where many texts count that are a little like
 * @param field how much the share of the whole field counts beside the proofs
 * @param secondStep what a proof of two steps counts beside one of a single step
 * @param company how much it counts that something belongs together with what is known to belong
 * @param alike how much it counts that a text is like one of those
 * @param hands how much it counts of a work that others by the same persons are like the question
 * @param contrast how much a text about a concept loses that is as near to the concepts beside it
 * @param most how many of the texts most like the question are looked at
 */
@ConfigurationProperties("fourchains.relevance")
public record RelevanceWeights(
    @DefaultValue("8") double sharpness,
    @DefaultValue("1.5") double breadth,
    @DefaultValue("4") double field,
    @DefaultValue("0.5") double secondStep,
    @DefaultValue("2") double company,
    @DefaultValue("0.5") double alike,
    @DefaultValue("0.15") double hands,
    @DefaultValue("0.6") double contrast,
    @DefaultValue("1000") int most) {

  /** The weights the program comes with. */
  public static final RelevanceWeights DEFAULT =
      new RelevanceWeights(8, 1.5, 4, .5, 2, .5, .15, .6, 1000);
}
