package org.fourchains.curriculum;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourchains.curriculum.CourseTypes.Form;
import org.fourchains.snapshot.Node;

/**
 * How practical and how innovative a program's courses are.
 *
 * @param byType the hours of the courses of each type as the record spells it, most first
 * @param tasks the hours of the training tasks
 * @param conversions units and training tasks made from projects and achievements
 * @param converted these, of all units and training tasks
 * @param equipped units that use equipment, of all units
 * @param furnished courses that have units, of all courses
 */
record Practice(
    List<TypeHours> byType,
    Hours tasks,
    PracticeHours practice,
    List<Conversion> conversions,
    NodeShare converted,
    NodeShare equipped,
    NodeShare furnished) {

  /**
   * The hours of the courses of one type.
   *
   * @param courseType as the record spells it; empty where it does not say
   */
  record TypeHours(String courseType, Form form, Hours hours) {}

  /** Each course, unit and task counts once, in however many courses it stands. */
  static Practice of(List<CourseContent> courses) {
    List<Node> units = all(courses.stream().flatMap(c -> c.units().stream()));
    List<Node> tasks = all(courses.stream().flatMap(c -> c.tasks().stream()));
    List<Node> both = Stream.concat(units.stream(), tasks.stream()).toList();
    List<Conversion> conversions = Conversion.among(both);
    return new Practice(
        byType(courses),
        Hours.of(tasks),
        PracticeHours.of(courses),
        conversions,
        new NodeShare(conversions.stream().map(Conversion::target).toList(), both),
        NodeShare.of(units, unit -> unit.linked("USES", true).findAny().isPresent()),
        new NodeShare(
            courses.stream().filter(c -> !c.units().isEmpty()).map(CourseContent::course).toList(),
            courses.stream().map(CourseContent::course).toList()));
  }

  private static List<Node> all(Stream<Node> nodes) {
    return nodes.distinct().sorted(Comparator.comparing(Node::id)).toList();
  }

  private static List<TypeHours> byType(List<CourseContent> courses) {
    Map<String, List<CourseContent>> byType =
        courses.stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.course().text("courseType").orElse(""),
                    TreeMap::new,
                    Collectors.toList()));
    return byType.entrySet().stream()
        .map(
            type ->
                new TypeHours(
                    type.getKey(),
                    type.getValue().getFirst().form(),
                    Hours.of(type.getValue().stream().map(CourseContent::course).toList())))
        .sorted(Comparator.comparingInt(type -> -type.hours().hours()))
        .toList();
  }
}
