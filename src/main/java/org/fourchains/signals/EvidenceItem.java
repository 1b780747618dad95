package org.fourchains.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that has to do with a concept: a need, standard, patent, paper, project or
 * achievement that concerns it, a firm that uses it, or it itself.
 *
 * @param day since when; none where the record does not say
 * @param relation that leads from it to the concept; none for the concept itself
 */
record EvidenceItem(Node source, Optional<LocalDate> day, @Nullable Relation relation) {

  static Stream<EvidenceItem> of(Node concept) {
    Stream<EvidenceItem> firms =
        concept
            .relations("USES", false)
            .filter(r -> r.from().kind().name().equals("Enterprise"))
            .map(r -> new EvidenceItem(r.from(), r.dated(), r));
    return Stream.concat(documents(concept), firms);
  }

  private static Stream<EvidenceItem> documents(Node concept) {
    return concept
        .relations("CONCERNS", false)
        .map(r -> new EvidenceItem(r.from(), r.from().begins(), r));
  }

  static EvidenceItem itself(Node node) {
    return new EvidenceItem(node, node.begins(), null);
  }

  /**
   * When a concept was first seen, and by what: the earliest of its own date and of the days of
   * what concerns it; its own of two on one day. Nothing when none of them is dated. That a firm
   * uses it is left out: it is dated hardly ever, and then with the day of the file.
   */
  static Optional<EvidenceItem> first(Node concept) {
    return Stream.concat(Stream.of(itself(concept)), documents(concept))
        .filter(item -> item.day.isPresent())
        .reduce((a, b) -> b.day.orElseThrow().isBefore(a.day.orElseThrow()) ? b : a);
  }

  boolean isDocument() {
    return !source.kind().name().equals("Enterprise");
  }

  /** From the concept to it, and to the firm behind a need. */
  List<Step> path() {
    List<Step> path = new ArrayList<>();
    if (relation != null) {
      path.add(new Step(relation, false));
      source.relations("RAISED", false).findFirst().ifPresent(r -> path.add(new Step(r, false)));
    }
    return path;
  }
}
