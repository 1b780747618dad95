package org.fourchains.signals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** A process or technology on its way into a course. */
sealed interface LatencyCase {

  Node concept();

  /** One whose time is known: until a course had it, or until nobody knows more. */
  record Timed(
      Node concept,
      EvidenceItem first,
      LocalDate firstDay,
      int days,
      @Nullable Containment contained,
      LocalDate until)
      implements LatencyCase {

    public boolean event() {
      return contained != null;
    }

    public Node firstSeenIn() {
      return first.source();
    }
  }

  /** One that cannot be timed, and why. */
  record Excluded(Node concept, Reason reason) implements LatencyCase {}

  enum Reason {
    /** Neither it nor anything that concerns it is dated. */
    NO_DATE,
    /** First seen after the day asked of. */
    LATER,
    /** A course has it, but nothing says since when. */
    CONTAINED_WITHOUT_DATE,
    /**
     * A course had it before the record knew of it: the record does not reach back to its
     * beginning, and to count it as 0 days would make the courses look faster than they are.
     */
    CONTAINED_BEFORE
  }

  /**
   * Dates decide what was so on the day, not {@link
   * org.fourchains.snapshot.GraphSnapshot#asOf(LocalDate)}: that a course had it stays true when
   * the unit has ended since or its present form is younger than the absorption.
   *
   * @param program whose courses count; all when none
   */
  static LatencyCase of(Node concept, @Nullable Node program, LocalDate asOf) {
    Optional<EvidenceItem> first = EvidenceItem.first(concept);
    if (first.isEmpty()) {
      return new Excluded(concept, Reason.NO_DATE);
    }
    LocalDate begin = first.get().day().orElseThrow();
    if (begin.isAfter(asOf)) {
      return new Excluded(concept, Reason.LATER);
    }
    List<Containment> all = containments(concept, program).toList();
    Optional<Containment> earliest =
        all.stream()
            .filter(c -> c.day().isPresent())
            .min(Comparator.comparing((Containment c) -> c.day().orElseThrow()));
    if (earliest.isEmpty() && !all.isEmpty()) {
      return new Excluded(concept, Reason.CONTAINED_WITHOUT_DATE);
    }
    Optional<LocalDate> event = earliest.flatMap(Containment::day).filter(d -> !d.isAfter(asOf));
    if (event.filter(d -> d.isBefore(begin)).isPresent()) {
      return new Excluded(concept, Reason.CONTAINED_BEFORE);
    }
    LocalDate until = event.orElseGet(() -> watched(concept, begin, asOf));
    int days = Math.toIntExact(ChronoUnit.DAYS.between(begin, until));
    return new Timed(
        concept, first.get(), begin, days, event.isPresent() ? earliest.get() : null, until);
  }

  private static Stream<Containment> containments(Node concept, @Nullable Node program) {
    Stream<Containment> all = Containment.of(concept);
    return program == null
        ? all.filter(Containment::inCourse)
        : all.flatMap(c -> c.within(program).stream());
  }

  /** An open case ends with the day asked of, or with the concept. */
  private static LocalDate watched(Node concept, LocalDate begin, LocalDate asOf) {
    return concept.property("until") instanceof LocalDate end
            && end.isBefore(asOf)
            && !end.isBefore(begin)
        ? end
        : asOf;
  }
}
