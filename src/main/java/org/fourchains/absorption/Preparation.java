package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/**
 * What students must have learnt before, as far as the record says what comes before what.
 *
 * @param met prerequisites that the program teaches in time, with the way that shows it
 * @param missing those that it does not
 */
record Preparation(Map<Node, Met> met, List<Missing> missing) {

  /**
   * @param course that teaches it
   */
  record Met(Node course, List<Step> path) {}

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

  static Preparation of(Subject subject, Teaching teaching, @Nullable Node course) {
    Integer semester = Teaching.number(course, "semester");
    Map<Node, Met> met = new LinkedHashMap<>();
    Map<Node, Missing> missing = new LinkedHashMap<>();
    Set<Node> required = new HashSet<>();
    subject.required().forEach(requirement -> required.add(requirement.concept()));
    for (Requirement requirement : subject.required()) {
      requirement
          .concept()
          .relations("PREREQUISITE", false)
          // What is required itself is to be taught, not to be known before.
          .filter(relation -> !required.contains(relation.from()))
          .forEach(
              before -> {
                Node concept = before.from();
                Relation taught = inTime(teaching, concept, semester);
                if (taught != null) {
                  List<Step> path = new ArrayList<>(requirement.paths());
                  path.add(new Step(before, false));
                  path.add(new Step(taught, false));
                  met.putIfAbsent(concept, new Met(taught.from(), path));
                } else {
                  missing.putIfAbsent(
                      concept,
                      new Missing(
                          concept,
                          requirement.concept(),
                          nearest(teaching, concept, course, semester)));
                }
              });
    }
    return new Preparation(met, List.copyOf(missing.values()));
  }

  /** Where either semester is unknown nothing says that it comes too late. */
  private static @Nullable Relation inTime(
      Teaching teaching, Node concept, @Nullable Integer semester) {
    return teaching.content().getOrDefault(concept, List.of()).stream()
        .filter(relation -> !later(Teaching.courseOf(relation.from()), semester))
        .min(Comparator.comparing(relation -> relation.from().id()))
        .orElse(null);
  }

  private static boolean later(@Nullable Node course, @Nullable Integer semester) {
    Integer own = Teaching.number(course, "semester");
    return semester != null && own != null && own > semester;
  }

  /** The latest course before that teaches something joined to the concept. */
  private static @Nullable Node nearest(
      Teaching teaching, Node concept, @Nullable Node course, @Nullable Integer semester) {
    return Stream.of("PREREQUISITE", "BROADER")
        .flatMap(kind -> Stream.concat(concept.linked(kind, true), concept.linked(kind, false)))
        .flatMap(beside -> teaching.content().getOrDefault(beside, List.of()).stream())
        .map(relation -> Teaching.courseOf(relation.from()))
        .filter(near -> near != null && !near.equals(course) && before(near, semester))
        .max(
            Comparator.comparingInt((Node near) -> semesterOr(near, 0))
                .thenComparing(Node::id, Comparator.reverseOrder()))
        .orElse(null);
  }

  private static boolean before(Node course, @Nullable Integer semester) {
    return semester == null || semesterOr(course, 0) < semester;
  }

  private static int semesterOr(Node course, int otherwise) {
    Integer semester = Teaching.number(course, "semester");
    return semester == null ? otherwise : semester;
  }
}
