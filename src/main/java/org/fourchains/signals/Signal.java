package org.fourchains.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
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

  static Signal of(Ranked ranked, WatchQuestion question) {
    List<SignalPart> missing = ranked.parts().stream().filter(SignalPart::missing).toList();
    List<EvidenceItem> items = Attention.items(missing.stream().map(SignalPart::concept));
    return new Signal(
        ranked.node(),
        ranked.day(),
        ranked.first().source(),
        Math.toIntExact(ChronoUnit.DAYS.between(ranked.day(), question.asOf())),
        ranked.score(),
        scoreParts(ranked.missing(), 1 - ranked.unnoticed(), ranked.readiness()),
        ranked.parts(),
        ranked.maturity(),
        growth(items, question),
        evidence(items, ranked, question),
        missing.stream()
            .flatMap(p -> SignalRequirement.of(p.concept(), question.program()))
            .toList(),
        missing.stream()
            .map(p -> question.scope().way(p.concept()))
            .filter(way -> !way.isEmpty())
            .map(Path::new)
            .toList());
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

  /** Without an item of strength s all the others leave u / (1 − s) unnoticed instead of u. */
  private static List<Evidence> evidence(
      List<EvidenceItem> items, Ranked ranked, WatchQuestion question) {
    double left = ranked.missing() * ranked.unnoticed() * ranked.readiness();
    return items.stream()
        .map(
            item -> {
              double strength = question.strength(item);
              Node source = item.source();
              return new Evidence(
                  left / (1 - strength) * strength,
                  item.path(),
                  source.kind().document() ? source : null);
            })
        .sorted(
            Comparator.comparingDouble((Evidence e) -> -e.contribution())
                .thenComparing(e -> e.path().getFirst().target().id()))
        .toList();
  }
}
