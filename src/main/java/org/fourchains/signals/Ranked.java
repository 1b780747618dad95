package org.fourchains.signals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * What makes the place of a signal in the list; the rest is worked out for those that are shown.
 *
 * @param missing the share of its parts that no course has, above 0
 * @param unnoticed 1 less the attention it has; {@link Attention}
 * @param maturity the mean of the missing parts, 0 to 1; none when none is known
 * @param readiness the same with something for the unknown
 */
record Ranked(
    Node node,
    EvidenceItem first,
    List<SignalPart> parts,
    double missing,
    double unnoticed,
    @Nullable Double maturity,
    double readiness) {

  static Ranked of(
      Node node,
      EvidenceItem first,
      List<SignalPart> parts,
      Attention attention,
      double unknownReadiness) {
    List<SignalPart> missing = parts.stream().filter(SignalPart::missing).toList();
    List<Double> known = missing.stream().flatMap(SignalPart::readiness).toList();
    Double maturity =
        known.isEmpty() ? null : known.stream().mapToDouble(r -> r).average().orElseThrow();
    return new Ranked(
        node,
        first,
        parts,
        (double) missing.size() / parts.size(),
        attention.unnoticed(missing),
        maturity,
        maturity == null ? unknownReadiness : maturity);
  }

  double score() {
    return missing * (1 - unnoticed) * readiness;
  }

  LocalDate day() {
    return first.day().orElseThrow();
  }

  /** The best first; then the youngest; ties by id. */
  static final Comparator<Ranked> ORDER =
      Comparator.comparingDouble((Ranked r) -> -r.score())
          .thenComparing(Ranked::day, Comparator.reverseOrder())
          .thenComparing(r -> r.node().id());
}
