package org.fourchains.absorption;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/**
 * One factor of a score.
 *
 * @param value 0 to 1
 * @param known false where the record says nothing and the value is an assumption
 * @param why it is so, the strongest first; worked out when it is asked for, as most of what is
 *     ranked is never shown
 */
record Part(Name name, double value, boolean known, Supplier<List<Reason>> why) {

  /** Nobody reads more reasons than these; weaker ones count but are not shown. */
  private static final int MOST_REASONS = 30;

  /** The factors in the order in which they are told. */
  enum Name {
    RELEVANCE("relevance", "相关性", "relevance"),
    NEED("need", "需求", "need"),
    NOVELTY("novelty", "新颖性", "novelty"),
    READINESS("readiness", "成熟度", "readiness"),
    FEASIBILITY("feasibility", "可行性", "feasibility");

    final String id;
    final String zh;
    final String en;

    Name(String id, String zh, String en) {
      this.id = id;
      this.zh = zh;
      this.en = en;
    }

    double factor(double value, AbsorptionWeights weights) {
      return Math.pow(value, power(weights));
    }

    double power(AbsorptionWeights weights) {
      return switch (this) {
        case RELEVANCE -> weights.relevance();
        case NEED -> weights.need();
        case NOVELTY -> weights.novelty();
        case READINESS -> weights.readiness();
        case FEASIBILITY -> weights.feasibility();
      };
    }
  }

  /**
   * A fact that the value rests on.
   *
   * @param path through the graph; empty where it is the text of the document
   * @param without what the value would be if it were not so
   */
  record Reason(List<Step> path, @Nullable Node document, double without) {}

  /** A fact that proves something with a strength from 0 to 1. */
  record Proof(List<Step> path, @Nullable Node document, double strength) {}

  static Part of(Name name, double value, Supplier<List<Reason>> why) {
    return new Part(name, value, true, SingletonSupplier.of(why));
  }

  /** What nothing in the record speaks for or against. */
  static Part bare(Name name, double value, boolean known) {
    return new Part(name, value, known, List::of);
  }

  /** The chance that not all of several independent proofs are wrong, above what holds anyway. */
  static Part anyOf(Name name, double anyway, boolean known, List<Proof> proofs) {
    return new Part(
        name,
        any(anyway, proofs, null),
        known,
        SingletonSupplier.of(() -> reasons(anyway, proofs)));
  }

  private static List<Reason> reasons(double anyway, List<Proof> proofs) {
    return proofs.stream()
        .filter(proof -> proof.strength > 0)
        .sorted(Comparator.comparingDouble(Proof::strength).reversed())
        .limit(MOST_REASONS)
        .map(proof -> new Reason(proof.path, proof.document, any(anyway, proofs, proof)))
        .toList();
  }

  List<Reason> reasons() {
    return why.get();
  }

  private static double any(double anyway, List<Proof> proofs, @Nullable Proof without) {
    double doubt = 1 - anyway;
    for (Proof proof : proofs) {
      doubt *= proof == without ? 1 : 1 - proof.strength;
    }
    return 1 - doubt;
  }

  double factor(AbsorptionWeights weights) {
    return name.factor(value, weights);
  }

  /**
   * The reasons as evidence of a score.
   *
   * @param score the product of all parts
   */
  List<Evidence> evidence(double score, AbsorptionWeights weights) {
    return reasons().stream()
        .map(
            reason ->
                new Evidence(
                    value == 0
                        ? 0
                        : score * (1 - Math.pow(reason.without / value, name.power(weights))),
                    reason.path,
                    reason.document))
        .toList();
  }
}
