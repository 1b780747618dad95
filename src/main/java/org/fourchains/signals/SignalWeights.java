package org.fourchains.signals;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How far one piece of evidence alone makes a signal, 0 to below 1, when it is of today. Chosen,
 * not measured: there are no judged watch lists. Who asks or already works that way tells more than
 * who may one day.
 *
 * @param halfLife the months after which evidence counts half
 * @param unknownReadiness what stands for a maturity the record does not know, 0 to 1
 */
@ConfigurationProperties("fourchains.signals")
record SignalWeights(
    @DefaultValue("0.3") double firm,
    @DefaultValue("0.3") double need,
    @DefaultValue("0.3") double standard,
    @DefaultValue("0.15") double project,
    @DefaultValue("0.15") double achievement,
    @DefaultValue("0.15") double patent,
    @DefaultValue("0.1") double paper,
    @DefaultValue("24") double halfLife,
    @DefaultValue("0.5") double unknownReadiness) {

  static final SignalWeights DEFAULT = new SignalWeights(.3, .3, .3, .15, .15, .15, .1, 24, .5);

  /** Of a kind that a vocabulary file added: as a paper. */
  double of(String kind) {
    return switch (kind) {
      case "Enterprise" -> firm;
      case "Need" -> need;
      case "Standard" -> standard;
      case "Project" -> project;
      case "Achievement" -> achievement;
      case "Patent" -> patent;
      default -> paper;
    };
  }
}
