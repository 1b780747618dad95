package org.fourchains.signals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;

/**
 * How much speaks for what is missing: 1 − Π (1 − s) over the evidence, each source once, s being
 * how far it alone makes a signal. One piece more always helps, and a hundred never make more than
 * 1. What has been worked out of a concept is kept, for a thousand patents may concern it. For one
 * thread and one question.
 */
final class Attention {

  private final WatchQuestion question;
  private final Map<Node, SignalPart> parts = new HashMap<>();
  private final Map<Node, Double> unnoticed = new HashMap<>();

  Attention(WatchQuestion question) {
    this.question = question;
  }

  SignalPart part(Node concept) {
    return parts.computeIfAbsent(concept, c -> SignalPart.of(c, question.program()));
  }

  /** What has to do with the missing parts, each source once. */
  static List<EvidenceItem> items(List<SignalPart> missing) {
    Map<Node, EvidenceItem> bySource = new LinkedHashMap<>();
    missing.stream()
        .flatMap(part -> EvidenceItem.of(part.concept()))
        .forEach(item -> bySource.putIfAbsent(item.source(), item));
    return List.copyOf(bySource.values());
  }

  /** The product of 1 − s: 1 when nothing speaks for it. */
  double unnoticed(List<SignalPart> missing) {
    return missing.size() == 1
        ? unnoticed.computeIfAbsent(
            missing.getFirst().concept(), c -> product(items(missing).stream()))
        : product(items(missing).stream());
  }

  private double product(Stream<EvidenceItem> items) {
    return items.mapToDouble(item -> 1 - question.strength(item)).reduce(1, (a, b) -> a * b);
  }
}
