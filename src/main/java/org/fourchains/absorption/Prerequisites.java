package org.fourchains.absorption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourchains.absorption.Preparation.Met;
import org.fourchains.search.Requirement;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.fourchains.snapshot.Step;
import org.jspecify.annotations.Nullable;

/** What comes before what is required, and where a program teaches it. */
record Prerequisites(List<Before> all) {

  /**
   * A prerequisite.
   *
   * @param required whether it is required too: it is then to be taught with the rest, not to be
   *     known before, unless the program teaches it and too late
   * @param lessons by id of what gives them
   */
  private record Before(
      Node concept,
      Relation relation,
      Requirement requirement,
      boolean required,
      List<Lesson> lessons) {

    List<Lesson> before(@Nullable Integer semester) {
      return lessons.stream().filter(lesson -> !lesson.after(semester)).toList();
    }

    Met met(List<Lesson> inTime) {
      Lesson first = inTime.getFirst();
      List<Step> path = new ArrayList<>(requirement.paths());
      path.add(new Step(relation, false));
      path.add(new Step(first.teaches, false));
      return new Met(first.course, path, inTime.size() == 1);
    }
  }

  /** Where a prerequisite is taught; in no course by a unit that is in none. */
  private record Lesson(Relation teaches, @Nullable Node course, @Nullable Integer semester) {

    static Lesson of(Relation teaches, Teaching teaching) {
      Node course = teaching.courses().get(teaches.from());
      return new Lesson(teaches, course, Teaching.number(course, "semester"));
    }

    boolean after(@Nullable Integer other) {
      return other != null && semester != null && semester > other;
    }
  }

  static Prerequisites of(Subject subject, Teaching teaching) {
    Set<Node> required = new HashSet<>();
    subject.required().forEach(requirement -> required.add(requirement.concept()));
    List<Before> all = new ArrayList<>();
    for (Requirement requirement : subject.required()) {
      requirement
          .concept()
          .relations("PREREQUISITE", false)
          .forEach(
              relation -> {
                Node concept = relation.from();
                List<Lesson> lessons =
                    teaching.lessons(concept.index()).stream()
                        .sorted(Comparator.comparing((Relation teaches) -> teaches.from().id()))
                        .map(teaches -> Lesson.of(teaches, teaching))
                        .toList();
                all.add(
                    new Before(
                        concept, relation, requirement, required.contains(concept), lessons));
              });
    }
    return new Prerequisites(all);
  }

  /**
   * How far they are met when it is taught in a semester.
   *
   * @param semester where it is unknown nothing comes too late
   */
  Preparation in(@Nullable Integer semester) {
    Map<Node, Met> met = new LinkedHashMap<>();
    Map<Node, Node> missing = new LinkedHashMap<>();
    for (Before one : all) {
      List<Lesson> inTime = one.before(semester);
      boolean tooLate = inTime.isEmpty() && !one.lessons.isEmpty();
      if (one.required && !tooLate) {
        continue;
      }
      if (inTime.isEmpty()) {
        missing.putIfAbsent(one.concept, one.requirement.concept());
      } else {
        met.putIfAbsent(one.concept, one.met(inTime));
      }
    }
    return new Preparation(met, missing);
  }
}
