package org.fourchains.curriculum;

import java.util.List;
import org.fourchains.snapshot.Node;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a course is taught, told from its {@code courseType} as the record spells it. Which spelling
 * means what is data: {@code fourchains.curriculum} in {@code application.yaml}.
 *
 * @param theory spellings of courses without practice
 * @param mixed spellings of courses that join both, without saying how much of each
 * @param practice spellings of courses that are practice throughout
 */
@ConfigurationProperties("fourchains.curriculum")
record CourseTypes(
    @DefaultValue List<String> theory,
    @DefaultValue List<String> mixed,
    @DefaultValue List<String> practice) {

  /** How a course is taught. */
  enum Form {
    THEORY,
    MIXED,
    PRACTICE,
    UNKNOWN
  }

  Form formOf(Node course) {
    String spelled = course.text("courseType").map(String::strip).orElse("");
    if (practice.contains(spelled)) {
      return Form.PRACTICE;
    }
    if (mixed.contains(spelled)) {
      return Form.MIXED;
    }
    return theory.contains(spelled) ? Form.THEORY : Form.UNKNOWN;
  }
}
