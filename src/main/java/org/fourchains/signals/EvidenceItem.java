package org.fourchains.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;

/**
 * Somebody or something that has to do with a concept: a need, standard, patent, paper, project or
 * achievement that concerns it, or a firm that uses it.
 *
 * @param day since when; none where the record does not say
 * @param path from the concept to it, and to the firm behind a need
 */
record EvidenceItem(Node source, Optional<LocalDate> day, List<Step> path) {

  static Stream<EvidenceItem> of(Node concept) {
    Stream<EvidenceItem> documents =
        concept
            .relations("CONCERNS", false)
            .map(r -> new EvidenceItem(r.from(), r.from().begins(), path(r)));
    Stream<EvidenceItem> firms =
        concept
            .relations("USES", false)
            .filter(r -> r.from().kind().name().equals("Enterprise"))
            .map(r -> new EvidenceItem(r.from(), r.dated(), List.of(new Step(r, false))));
    return Stream.concat(documents, firms);
  }

  private static List<Step> path(Relation concerns) {
    List<Step> path = new ArrayList<>(List.of(new Step(concerns, false)));
    concerns
        .from()
        .relations("RAISED", false)
        .findFirst()
        .ifPresent(r -> path.add(new Step(r, false)));
    return path;
  }

  /**
   * When a concept was first seen, and by what: the earliest of its own date and of the days of
   * what concerns it. Nothing when none of them is dated. That a firm uses it is left out: it is
   * dated hardly ever, and then with the day of the file.
   */
  static Optional<EvidenceItem> first(Node concept) {
    Stream<EvidenceItem> own = Stream.of(new EvidenceItem(concept, concept.begins(), List.of()));
    return Stream.concat(own, of(concept).filter(EvidenceItem::isDocument))
        .filter(item -> item.day.isPresent())
        .min(Comparator.comparing((EvidenceItem item) -> item.day.orElseThrow()));
  }

  boolean isDocument() {
    return !source.kind().name().equals("Enterprise");
  }
}
