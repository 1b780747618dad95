package org.fourchains.signals;

import com.carrotsearch.hppc.IntHashSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
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
  private final Map<Node, Speaking> speaking = new HashMap<>();

  /** What speaks for one concept: the numbers of the sources, each once, and for each 1 − s. */
  private record Speaking(int[] sources, double[] left, double product) {}

  Attention(WatchQuestion question) {
    this.question = question;
  }

  SignalPart part(Node concept) {
    return parts.computeIfAbsent(concept, c -> SignalPart.of(c, question.program()));
  }

  /** What has to do with any of the concepts, each source once. */
  static List<EvidenceItem> items(Stream<Node> concepts) {
    Map<Node, EvidenceItem> bySource = new LinkedHashMap<>();
    concepts.flatMap(EvidenceItem::of).forEach(item -> bySource.putIfAbsent(item.source(), item));
    return List.copyOf(bySource.values());
  }

  /** The product of 1 − s: 1 when nothing speaks for it. */
  double unnoticed(List<SignalPart> missing) {
    if (missing.size() == 1) {
      return speaking(missing.getFirst().concept()).product();
    }
    IntHashSet seen = new IntHashSet();
    double product = 1;
    for (SignalPart part : missing) {
      Speaking of = speaking(part.concept());
      for (int i = 0; i < of.sources().length; i++) {
        product *= seen.add(of.sources()[i]) ? of.left()[i] : 1;
      }
    }
    return product;
  }

  private Speaking speaking(Node concept) {
    return speaking.computeIfAbsent(
        concept,
        c -> {
          List<EvidenceItem> items = items(Stream.of(c));
          double[] left = items.stream().mapToDouble(i -> 1 - question.strength(i)).toArray();
          return new Speaking(
              items.stream().mapToInt(item -> item.source().index()).toArray(),
              left,
              DoubleStream.of(left).reduce(1, (a, b) -> a * b));
        });
  }
}
