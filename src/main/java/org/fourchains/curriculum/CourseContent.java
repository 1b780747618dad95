package org.fourchains.curriculum;

import java.util.Comparator;
import java.util.List;
import org.fourchains.curriculum.CourseTypes.Form;
import org.fourchains.snapshot.Node;

/** A course, how it is taught, and the units and training tasks that are part of it, by id. */
record CourseContent(Node course, Form form, List<Node> units, List<Node> tasks) {

  static CourseContent of(Node course, CourseTypes types) {
    return new CourseContent(
        course, types.formOf(course), parts(course, "Unit"), parts(course, "TrainingTask"));
  }

  private static List<Node> parts(Node course, String kind) {
    return course
        .linked("PART_OF", false)
        .filter(part -> part.kind().name().equals(kind))
        .distinct()
        .sorted(Comparator.comparing(Node::id))
        .toList();
  }
}
