package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * What students must have learnt before, as far as the record says what comes before what.
 *
 * @param met prerequisites that the program teaches in time, with the way that shows it
 * @param missing those that it does not, each with what of the requirements builds on it
 */
record Preparation(Map<Node, Met> met, Map<Node, Node> missing) {

  /**
   * A prerequisite that is taught in time.
   *
   * @param course that teaches it; none where a unit in no course does
   * @param alone whether nothing else of the program teaches it in time
   */
  record Met(@Nullable Node course, List<Step> path, boolean alone) {}

  /**
   * A prerequisite that nothing teaches in time.
   *
   * @param neededFor what of the requirements builds on it
   * @param addTo the course of an earlier semester that is nearest to it, if one is near
   */
  record Missing(Node concept, Node neededFor, @Nullable Node addTo) {}

  /** All prerequisites: how far they are met, 0 to 1; 1 where there are none. */
  double share() {
    int all = met.size() + missing.size();
    return all == 0 ? 1 : (double) met.size() / all;
  }

  /**
   * A course in which something is taught.
   *
   * @param semester 0 where it is unknown
   */
  record Place(Node course, int semester) {

    private static final Comparator<Place> LATEST_FIRST =
        Comparator.comparingInt((Place place) -> -place.semester)
            .thenComparing(place -> place.course.id());

    static Place of(Node course) {
      Integer semester = Teaching.number(course, "semester");
      return new Place(course, semester == null ? 0 : semester);
    }
  }

  /**
   * Where each that is missing could be added before a course: to the latest course before that
   * teaches something joined to it.
   *
   * @param besides where what is joined to a concept is taught, the latest first
   */
  List<Missing> additions(Function<Node, List<Place>> besides, @Nullable Node course) {
    Integer semester = Teaching.number(course, "semester");
    List<Missing> additions = new ArrayList<>();
    missing.forEach(
        (concept, neededFor) -> {
          Node addTo = latest(besides.apply(concept), course, semester);
          additions.add(new Missing(concept, neededFor, addTo));
        });
    return additions;
  }

  private static @Nullable Node latest(
      List<Place> places, @Nullable Node course, @Nullable Integer semester) {
    for (Place place : places) {
      if ((semester == null || place.semester < semester) && !place.course.equals(course)) {
        return place.course;
      }
    }
    return null;
  }

  /** The courses that teach something joined to a concept, the latest first. */
  static List<Place> besides(Teaching teaching, Node concept) {
    Set<Node> courses = new HashSet<>();
    Subject.besides(
        concept,
        beside ->
            teaching
                .lessons(beside)
                .forEach(
                    lesson -> {
                      Node course = teaching.courses().get(lesson.from());
                      if (course != null) {
                        courses.add(course);
                      }
                    }));
    return courses.stream().map(Place::of).sorted(Place.LATEST_FIRST).toList();
  }
}
