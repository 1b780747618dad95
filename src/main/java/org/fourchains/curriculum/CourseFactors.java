package org.fourchains.curriculum;

import java.util.List;
import java.util.OptionalInt;
import org.fourchains.curriculum.CourseTypes.Form;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * A course in the structure of its program.
 *
 * @param blocks the courses that {@code blocking} counts
 * @param longestPath the path whose courses {@code delay} counts, this one among them
 */
record CourseFactors(
    Node course,
    @Nullable Integer semester,
    @Nullable Integer hours,
    @Nullable String courseType,
    Form form,
    List<Node> blocks,
    List<Node> longestPath,
    List<Node> prerequisites,
    List<Node> unlocks) {

  static CourseFactors of(CourseContent content, CurriculumStructure structure) {
    Node course = content.course();
    OptionalInt semester = CurriculumStructure.semester(course);
    return new CourseFactors(
        course,
        semester.isPresent() ? semester.getAsInt() : null,
        course.property("hours") instanceof Number hours ? hours.intValue() : null,
        course.text("courseType").orElse(null),
        content.form(),
        structure.blocked(course),
        structure.longestPathThrough(course),
        structure.prerequisites(course),
        structure.unlocks(course));
  }

  public int blocking() {
    return blocks.size();
  }

  public int delay() {
    return longestPath.size();
  }

  public int complexity() {
    return blocking() + delay();
  }
}
