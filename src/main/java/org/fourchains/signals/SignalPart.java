package org.fourchains.signals;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A process or technology that a signal is or concerns, and whether a course contains it.
 *
 * @param containedIn all units and courses that contain it, by id
 */
record SignalPart(Node concept, Place place, List<Containment> containedIn) {

  /** Where a concept is taught. */
  enum Place {
    NOWHERE,
    /** Not in a course of the program asked of, but in another's, or in a unit of no course. */
    ELSEWHERE,
    /** In a course of the program asked of; of any, when none is. */
    IN_COURSE
  }

  static SignalPart of(Node concept, @Nullable Node program) {
    List<Containment> all =
        Containment.of(concept)
            .sorted(Comparator.comparing((Containment c) -> c.target().id()))
            .toList();
    boolean here =
        all.stream().anyMatch(c -> program == null ? c.inCourse() : c.programs().contains(program));
    Place place = here ? Place.IN_COURSE : all.isEmpty() ? Place.NOWHERE : Place.ELSEWHERE;
    return new SignalPart(concept, place, all);
  }

  boolean missing() {
    return place != Place.IN_COURSE;
  }

  /** Its level of maturity, 1 to 9 or 10, made a share; none when the record does not know. */
  Stream<Double> readiness() {
    return Stream.of(concept.number("mrl", Double.NaN) / 10, concept.number("trl", Double.NaN) / 9)
        .filter(r -> !Double.isNaN(r))
        .limit(1);
  }
}
