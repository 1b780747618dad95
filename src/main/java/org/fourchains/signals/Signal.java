package org.fourchains.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fourchains.snapshot.Evidence;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something new that no course has yet.
 *
 * @param firstSeen the day, {@code firstSeenIn} what shows it: itself, or a document that is older
 *     or alone is dated
 * @param ageDays since then
 * @param score missing × attention × readiness, 0 to 1
 * @param readiness the mean maturity of the missing parts, 0 to 1; none when none is known
 * @param why how the program or segment comes to the missing parts
 */
record Signal(
    Node node,
    LocalDate firstSeen,
    Node firstSeenIn,
    int ageDays,
    double score,
    List<ScorePart> scoreParts,
    List<SignalPart> parts,
    @Nullable Double readiness,
    Growth growth,
    List<Evidence> evidence,
    List<SignalRequirement> requirements,
    List<Path> why) {

  /** A factor of a score. */
  record ScorePart(String name, String zh, String en, double value) {}

  static Signal of(Node node, EvidenceItem first, List<SignalPart> parts, WatchQuestion question) {
    List<SignalPart> missing = parts.stream().filter(SignalPart::missing).toList();
    List<EvidenceItem> items = items(missing);
    double[] shares = items.stream().mapToDouble(question::strength).toArray();
    double ignored = 1;
    for (double share : shares) {
      ignored *= 1 - share;
    }
    List<Double> known = missing.stream().flatMap(SignalPart::readiness).toList();
    Double readiness =
        known.isEmpty() ? null : known.stream().mapToDouble(r -> r).average().orElseThrow();
    double share = (double) missing.size() / parts.size();
    double ready = readiness == null ? question.weights().unknownReadiness() : readiness;
    LocalDate day = first.day().orElseThrow();
    return new Signal(
        node,
        day,
        first.source(),
        Math.toIntExact(ChronoUnit.DAYS.between(day, question.asOf())),
        share * (1 - ignored) * ready,
        scoreParts(share, 1 - ignored, ready),
        parts,
        readiness,
        growth(items, question),
        evidence(items, shares, share * ignored * ready),
        missing.stream()
            .flatMap(p -> SignalRequirement.of(p.concept(), question.program()))
            .toList(),
        missing.stream()
            .map(p -> question.scope().way(p.concept()))
            .filter(way -> !way.isEmpty())
            .map(Path::new)
            .toList());
  }

  /** What has to do with the missing parts, each source once. */
  private static List<EvidenceItem> items(List<SignalPart> missing) {
    Map<Node, EvidenceItem> bySource = new LinkedHashMap<>();
    missing.stream()
        .flatMap(part -> EvidenceItem.of(part.concept()))
        .forEach(item -> bySource.putIfAbsent(item.source(), item));
    return List.copyOf(bySource.values());
  }

  private static List<ScorePart> scoreParts(double missing, double attention, double readiness) {
    return List.of(
        new ScorePart("missing", "尚无课程的份额", "share that is in no course", missing),
        new ScorePart("attention", "关注度", "attention", attention),
        new ScorePart("readiness", "成熟度", "readiness", readiness));
  }

  private static Growth growth(List<EvidenceItem> items, WatchQuestion question) {
    List<LocalDate> days =
        items.stream()
            .filter(EvidenceItem::isDocument)
            .flatMap(item -> item.day().stream())
            .toList();
    return Growth.of(days, question.begin(), question.asOf());
  }

  /** Without item i the score falls by what all others leave unnoticed, times its strength. */
  private static List<Evidence> evidence(List<EvidenceItem> items, double[] shares, double left) {
    return IntStream.range(0, items.size())
        .mapToObj(
            i -> {
              Node source = items.get(i).source();
              return new Evidence(
                  left / (1 - shares[i]) * shares[i],
                  items.get(i).path(),
                  source.kind().document() ? source : null);
            })
        .sorted(
            Comparator.comparingDouble((Evidence e) -> -e.contribution())
                .thenComparing(e -> e.path().getFirst().target().id()))
        .toList();
  }

  /** The best first; then the youngest; ties by id. */
  static final Comparator<Signal> ORDER =
      Comparator.comparingDouble((Signal s) -> -s.score())
          .thenComparingInt(Signal::ageDays)
          .thenComparing(s -> s.node().id());
}
