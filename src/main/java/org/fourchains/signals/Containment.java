package org.fourchains.signals;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourchains.snapshot.Node;
import org.fourchains.snapshot.Relation;
import org.jspecify.annotations.Nullable;

/**
 * That a unit or course has absorbed or covers a process or technology.
 *
 * @param course the course itself, or that of the unit; none for a unit in no course
 * @param day since when: the relation's own date, else that of the unit or course, else that of the
 *     course; not before the unit was part of the course, where that is dated
 */
record Containment(Relation relation, Node target, @Nullable Node course, Optional<LocalDate> day) {

  /** All of a concept, once for each course. */
  static Stream<Containment> of(Node concept) {
    return Stream.of("ABSORBED", "COVERS")
        .flatMap(kind -> concept.relations(kind, false))
        .flatMap(Containment::of);
  }

  private static Stream<Containment> of(Relation relation) {
    Node target = relation.from();
    Optional<LocalDate> since = relation.dated().or(target::begins);
    if (target.kind().name().equals("Course")) {
      return Stream.of(new Containment(relation, target, target, since));
    }
    List<Relation> courses = target.relations("PART_OF", true).toList();
    return courses.isEmpty()
        ? Stream.of(new Containment(relation, target, null, since))
        : courses.stream().map(partOf -> inCourse(relation, partOf, since));
  }

  private static Containment inCourse(
      Relation relation, Relation partOf, Optional<LocalDate> since) {
    Node course = partOf.to();
    return new Containment(
        relation, relation.from(), course, since.or(course::begins).map(day -> later(day, partOf)));
  }

  /** The course is part of, by id. */
  public List<Node> programs() {
    return course == null
        ? List.of()
        : course.linked("PART_OF", true).sorted(Comparator.comparing(Node::id)).toList();
  }

  /** The same as part of a program: not before its course was part of it, where that is dated. */
  Optional<Containment> within(Node program) {
    Node of = course;
    return of == null
        ? Optional.empty()
        : of.relations("PART_OF", true)
            .filter(partOf -> partOf.to().equals(program))
            .findFirst()
            .map(partOf -> dated(day.map(d -> later(d, partOf))));
  }

  private Containment dated(Optional<LocalDate> other) {
    return new Containment(relation, target, course, other);
  }

  private static LocalDate later(LocalDate day, Relation partOf) {
    return partOf.dated().filter(d -> d.isAfter(day)).orElse(day);
  }

  boolean inCourse() {
    return course != null;
  }

  /** Whether it is said to have begun before its unit did. */
  boolean beforeItsUnit() {
    return relation.dated().isPresent()
        && target.begins().filter(begin -> begin.isAfter(relation.dated().get())).isPresent();
  }
}
