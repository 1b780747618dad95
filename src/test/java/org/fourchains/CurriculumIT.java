package org.fourchains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The curriculum of a program of the seed, asked over HTTP; the figures were worked out by hand.
 */
class CurriculumIT extends OnTheSeed {

  private static final String EVERYTHING =
      """
      { curriculum(program: "Program:%s") {
          revision program { id } complexity longestPath { id } cycles { id } notes { zh en }
          courses { course { id } semester hours courseType form blocking delay complexity
            blocks { id } longestPath { id } prerequisites { id } unlocks { id } }
          misplaced { prerequisite { before { id } after { id } } before after }
          missing { before { id } after { id } } leaving { before { id } after { id } }
          practice {
            byType { courseType form hours { hours counted { id } unknown { id } } } tasks { hours }
            practice { total atLeast atMost lowest highest surely { id } perhaps { id } }
            conversions { target { id } from { id } } converted { value counted { id } of { id } }
            equipped { value } furnished { value } } } }
      """;

  @Test
  void surfaceTreatmentIsTakenApartWithEveryFigureAndItsNodes() {
    DocumentContext answer = ask(EVERYTHING.formatted("AL-PG5"));
    assertThat(answer.<Integer>read("$.data.curriculum.complexity")).isEqualTo(41);
    assertThat(answer.<List<String>>read("$.data.curriculum.longestPath[*].id"))
        .containsExactly("Course:AL-C01", "Course:AL-C29", "Course:AL-C30", "Course:AL-C31");
    assertThat(answer.<List<String>>read("$.data.curriculum.courses[*].course.id"))
        .startsWith("Course:AL-C01", "Course:AL-C38", "Course:AL-C08")
        .hasSize(10);
    assertThat(answer.<List<Integer>>read(course("AL-C29") + ".blocking")).containsExactly(3);
    assertThat(answer.<List<String>>read(course("AL-C29") + ".blocks[*].id"))
        .containsExactly("Course:AL-C30", "Course:AL-C31", "Course:AL-C32");
    assertThat(answer.<List<Integer>>read(course("AL-C29") + ".delay")).containsExactly(4);
    assertThat(answer.<List<String>>read(course("AL-C08") + ".form")).containsExactly("PRACTICE");
    assertThat(answer.<List<Object>>read("$.data.curriculum.missing")).isEmpty();
    assertThat(answer.<List<Object>>read("$.data.curriculum.cycles")).isEmpty();
    assertThat(answer.<Integer>read("$.data.curriculum.practice.practice.atLeast")).isEqualTo(172);
    assertThat(answer.<Integer>read("$.data.curriculum.practice.practice.atMost")).isEqualTo(352);
    assertThat(answer.<Double>read("$.data.curriculum.practice.equipped.value"))
        .isEqualTo(14 / 36.0, within(1e-9));
    assertThat(answer.<List<String>>read("$.data.curriculum.practice.conversions[0].from[*].id"))
        .containsExactly("Achievement:AL-A16");
  }

  private static String course(String key) {
    return "$.data.curriculum.courses[?(@.course.id == 'Course:%s')]".formatted(key);
  }

  @Test
  void everyProgramOfTheSeedIsAnsweredAndNoTypeIsUnknown() {
    List<String> programs =
        ask("{ nodes(kind: Program) { nodes { key } } }").read("$.data.nodes.nodes[*].key");
    assertThat(programs).hasSize(9);
    for (String program : programs) {
      DocumentContext answer = ask(EVERYTHING.formatted(program));
      assertThat(answer.<List<Object>>read("$.data.curriculum.courses[*]")).isNotEmpty();
      assertThat(answer.<List<String>>read("$.data.curriculum.courses[*].form"))
          .doesNotContain("UNKNOWN");
    }
    assertThat(
            ask(EVERYTHING.formatted("AL-PG2"))
                .<List<String>>read("$.data.curriculum.misplaced[*].prerequisite.after.id"))
        .containsExactly("Course:AL-C18");
  }

  @ParameterizedTest
  @CsvSource({
    "Program:nowhere, NOT_FOUND, Program:nowhere",
    "no id, NOT_FOUND, no id",
    "Course:AL-C01, BAD_REQUEST, program"
  })
  void whatIsNoProgramIsRefusedByName(String program, String type, String named) {
    DocumentContext answer = ask("{ curriculum(program: \"%s\") { revision } }".formatted(program));
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(answer.<String>read("$.errors[0].message")).contains(named);
  }
}
