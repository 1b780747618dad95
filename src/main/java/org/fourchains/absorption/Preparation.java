package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
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
   * @param semester in which it would be taught; where it is unknown nothing comes too late
   */
  static Preparation of(Subject subject, Teaching teaching, @Nullable Integer semester) {
    Map<Node, Met> met = new LinkedHashMap<>();
    Map<Node, Node> missing = new LinkedHashMap<>();
    Set<Node> required = new HashSet<>();
    subject.required().forEach(requirement -> required.add(requirement.concept()));
    for (Requirement requirement : subject.required()) {
      requirement
          .concept()
          .relations("PREREQUISITE", false)
          // What is required is to be taught with it, not to be known before: unless the program
          // teaches it, and too late.
          .filter(
              relation ->
                  !required.contains(relation.from())
                      || onlyLater(teaching, relation.from(), semester))
          .forEach(
              before -> {
                List<Relation> inTime = inTime(teaching, before.from(), semester);
                if (inTime.isEmpty()) {
                  missing.putIfAbsent(before.from(), requirement.concept());
                } else {
                  List<Step> path = new ArrayList<>(requirement.paths());
                  path.add(new Step(before, false));
                  path.add(new Step(inTime.getFirst(), false));
                  Node course = teaching.courses().get(inTime.getFirst().from());
                  met.putIfAbsent(before.from(), new Met(course, path, inTime.size() == 1));
                }
              });
    }
    return new Preparation(met, missing);
  }

  private static boolean onlyLater(Teaching teaching, Node concept, @Nullable Integer semester) {
    return teaching.content().containsKey(concept) && inTime(teaching, concept, semester).isEmpty();
  }

  private static List<Relation> inTime(
      Teaching teaching, Node concept, @Nullable Integer semester) {
    return teaching.content().getOrDefault(concept, List.of()).stream()
        .filter(relation -> !later(teaching.courses().get(relation.from()), semester))
        .sorted(Comparator.comparing((Relation relation) -> relation.from().id()))
        .toList();
  }

  private static boolean later(@Nullable Node course, @Nullable Integer semester) {
    Integer own = Teaching.number(course, "semester");
    return semester != null && own != null && own > semester;
  }

  /**
   * Where each that is missing could be added before a course: to the latest course before that
   * teaches something joined to it.
   *
   * @param teachers of what is joined to a concept: courses of the program
   */
  List<Missing> additions(
      Teaching teaching, Function<Node, Set<Node>> teachers, @Nullable Node course) {
    List<Node> earlier = missing.isEmpty() ? List.of() : earlier(teaching, course);
    List<Missing> additions = new ArrayList<>();
    missing.forEach(
        (concept, neededFor) -> {
          Set<Node> near = teachers.apply(concept);
          Node addTo = earlier.stream().filter(near::contains).findFirst().orElse(null);
          additions.add(new Missing(concept, neededFor, addTo));
        });
    return additions;
  }

  /** The courses of the program that come before one, the latest first. */
  private static List<Node> earlier(Teaching teaching, @Nullable Node course) {
    Integer semester = Teaching.number(course, "semester");
    return teaching.courses().values().stream()
        .distinct()
        .filter(near -> !near.equals(course) && before(near, semester))
        .sorted(
            Comparator.comparingInt((Node near) -> -semesterOr(near, 0)).thenComparing(Node::id))
        .toList();
  }

  /** The courses that teach something joined to a concept. */
  static Set<Node> besides(Teaching teaching, Node concept) {
    Set<Node> courses = new HashSet<>();
    Subject.besides(concept)
        .flatMap(beside -> teaching.content().getOrDefault(beside, List.of()).stream())
        .forEach(
            relation -> {
              Node course = teaching.courses().get(relation.from());
              if (course != null) {
                courses.add(course);
              }
            });
    return courses;
  }

  private static boolean before(Node course, @Nullable Integer semester) {
    return semester == null || semesterOr(course, 0) < semester;
  }

  private static int semesterOr(Node course, int otherwise) {
    Integer semester = Teaching.number(course, "semester");
    return semester == null ? otherwise : semester;
  }
}
