package org.fourchains.absorption;

import java.util.HashMap;
import java.util.Map;
import org.fourchains.api.Refusal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What counts how much when a process is to be absorbed. Judgements of ours, not fitted to data;
 * {@code docs/decisions/absorption.md} gives the reasons.
 *
 * @param relevance the power to which this part of the score is raised: 0 leaves it out; so for the
 *     next four
 * @param text how far a text that is like the process can prove relevance alone: 0 to 1
 * @param processGate manufacturing readiness below which a process is watched only: 0 to 10
 * @param technologyGate the same for the technology readiness of a technology
 * @param segment how much one reason asks for the process, 0 to 1: it lies in a segment the program
 *     targets; so for the next five kinds of reason
 * @param elsewhere how much a firm or need counts outside of what the program targets
 * @param repeated novelty where another course of the program has absorbed it already
 * @param sameCourse novelty where another unit of the same course has
 * @param adoption how far each firm that uses it, pilot test or standard proves that it is ready
 * @param unknownReadiness taken where nobody wrote the readiness down
 * @param prerequisites feasibility left where no prerequisite is taught before; so for the next
 *     three
 * @param hoursPerSkill taken where the program does not say how many hours its skills take
 */
@ConfigurationProperties("fourchains.absorption")
public record AbsorptionWeights(
    @DefaultValue("1") double relevance,
    @DefaultValue("1") double need,
    @DefaultValue("1") double novelty,
    @DefaultValue("1") double readiness,
    @DefaultValue("1") double feasibility,
    @DefaultValue("0.6") double text,
    @DefaultValue("5") double processGate,
    @DefaultValue("5") double technologyGate,
    @DefaultValue("0.4") double segment,
    @DefaultValue("0.3") double job,
    @DefaultValue("0.2") double enterprise,
    @DefaultValue("0.3") double openNeed,
    @DefaultValue("0.3") double standard,
    @DefaultValue("0.05") double document,
    @DefaultValue("0.5") double elsewhere,
    @DefaultValue("0.3") double repeated,
    @DefaultValue("0.15") double sameCourse,
    @DefaultValue("0.1") double adoption,
    @DefaultValue("0.5") double unknownReadiness,
    @DefaultValue("0.4") double prerequisites,
    @DefaultValue("0.4") double teacher,
    @DefaultValue("0.6") double equipment,
    @DefaultValue("0.7") double hours,
    @DefaultValue("4") double hoursPerSkill) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The weights the program comes with. */
  public static final AbsorptionWeights DEFAULT =
      new AbsorptionWeights(
          1, 1, 1, 1, 1, .6, 5, 5, .4, .3, .2, .3, .3, .05, .5, .3, .15, .1, .5, .4, .4, .6, .7, 4);

  /**
   * These with some of them changed.
   *
   * @param changes by name
   * @throws Refusal.BadRequest naming the weight that is out of its range
   */
  AbsorptionWeights with(Map<String, Double> changes) {
    if (changes.isEmpty()) {
      return this;
    }
    changes.forEach(AbsorptionWeights::check);
    Map<String, Double> all =
        new HashMap<>(JSON.convertValue(this, new TypeReference<Map<String, Double>>() {}));
    all.putAll(changes);
    return JSON.convertValue(all, AbsorptionWeights.class);
  }

  private static void check(String name, double value) {
    double most =
        switch (name) {
          case "relevance", "need", "novelty", "readiness", "feasibility" -> 5;
          case "processGate", "technologyGate" -> 10;
          case "hoursPerSkill" -> 100;
          default -> 1;
        };
    if (!(value >= 0 && value <= most)) {
      throw new Refusal.BadRequest(
          "weights." + name, "must lie between 0 and %.0f, not %s".formatted(most, value));
    }
  }
}
