package org.fourchains.curriculum;

import java.util.List;
import org.fourchains.curriculum.CourseTypes.Form;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/**
 * How many of a program's hours are practice. Courses that mix theory and practice do not say how
 * much of each, so it is a range: at least the courses that are all practice and the training tasks
 * of the others, at most all courses that are not all theory.
 *
 * @param total the hours of all courses
 * @param surely the courses and training tasks that {@code atLeast} counts; a course's tasks count
 *     at most as many hours as the course has
 * @param perhaps the courses that {@code atMost} counts in full and {@code atLeast} does not
 */
record PracticeHours(int total, int atLeast, int atMost, List<Node> surely, List<Node> perhaps) {

  static PracticeHours of(List<CourseContent> courses) {
    return new PracticeHours(
        courses.stream().mapToInt(c -> Hours.hours(c.course())).sum(),
        courses.stream().mapToInt(PracticeHours::least).sum(),
        courses.stream().mapToInt(PracticeHours::most).sum(),
        courses.stream()
            .flatMap(
                c -> c.form() == Form.PRACTICE ? List.of(c.course()).stream() : c.tasks().stream())
            .toList(),
        courses.stream()
            .filter(c -> c.form() == Form.MIXED || c.form() == Form.UNKNOWN)
            .map(CourseContent::course)
            .toList());
  }

  private static int least(CourseContent content) {
    int hours = Hours.hours(content.course());
    return content.form() == Form.PRACTICE
        ? hours
        : Math.min(hours, Hours.of(content.tasks()).hours());
  }

  private static int most(CourseContent content) {
    return content.form() == Form.THEORY ? least(content) : Hours.hours(content.course());
  }

  /** The least share of practice, 0 to 1; none where no course has hours. */
  public @Nullable Double lowest() {
    return total == 0 ? null : (double) atLeast / total;
  }

  /** The greatest share of practice, 0 to 1; none where no course has hours. */
  public @Nullable Double highest() {
    return total == 0 ? null : (double) atMost / total;
  }
}
