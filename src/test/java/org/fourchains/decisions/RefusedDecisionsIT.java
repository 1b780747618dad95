package org.fourchains.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fourchains.TestRecord;
import org.fourchains.importing.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Decisions that cannot be, over HTTP, and several at the same time. */
@TestRecord
class RefusedDecisionsIT {

  @LocalServerPort private int port;
  @Autowired private Imports imports;
  @TempDir private Path folder;

  private CoatingCourse course;

  @BeforeEach
  void write() throws IOException {
    course = new CoatingCourse(port, imports);
    course.write(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reason   | '  '         | BAD_REQUEST     | reason: is empty",
        "by       | ''           | BAD_REQUEST     | by: is empty",
        "process  | Process:none | NOT_FOUND       | nothing has the id Process:none",
        "target   | Unit:none    | NOT_FOUND       | nothing has the id Unit:none",
        "program  | Program:none | NOT_FOUND       | nothing has the id Program:none",
        "process  | Skill:mix    | BAD_REQUEST     | process: Skill:mix is not one of these: Process, Standard, Technology",
        "target   | Skill:mix    | BAD_REQUEST     | target: Skill:mix is not one of these: Course, Unit",
        "program  | Course:c     | BAD_REQUEST     | program: Course:c is not one of these: Program",
        "hours    | 2001         | BAD_REQUEST     | hours: must lie between 0 and 2000, not 2001",
        "revision | 999999       | BAD_REQUEST     | not yet at 999999",
        "deferUntil | 2020-01-01 | BAD_REQUEST     | deferUntil: only what is deferred",
        "verdict  | MAYBE        | ValidationError | Verdict",
        "way      | SOMEHOW      | ValidationError | AbsorptionWay"
      })
  void whatCannotBeIsRefusedAndNothingIsWritten(
      String field, String value, String type, String message) {
    int before = course.revision();
    Map<String, Object> input = CoatingCourse.input("ACCEPT");
    boolean number = field.equals("hours") || field.equals("revision");
    input.put(field, number ? Integer.valueOf(value) : value);
    DocumentContext answer = course.tryTo(input);
    assertThat(answer.<String>read("$.errors[0].message")).contains(message);
    assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(type);
    assertThat(course.revision()).isEqualTo(before);
  }

  @Test
  void aTooLongReasonIsRefusedAndNothingIsWritten() {
    int before = course.revision();
    Map<String, Object> input = CoatingCourse.input("ACCEPT");
    input.put("reason", "长".repeat(1_001));
    assertThat(course.tryTo(input).<String>read("$.errors[0].message"))
        .isEqualTo("reason: is longer than 1000 characters: 1001");
    assertThat(course.revision()).isEqualTo(before);
  }

  @Test
  void whoRestsOnAnAnswerThatWasOvertakenIsToldAndNothingIsWritten() {
    int seen = course.revision();
    course.decide("REJECT", "revision", seen);
    int after = course.revision();
    Map<String, Object> late = CoatingCourse.input("ACCEPT");
    late.put("revision", seen);
    DocumentContext answer = course.tryTo(late);
    assertThat(answer.<String>read("$.errors[0].message"))
        .contains("revision: since %d somebody else has decided".formatted(seen));
    assertThat(answer.<String>read("$.errors[0].extensions.classification"))
        .isEqualTo("BAD_REQUEST");
    assertThat(course.revision()).isEqualTo(after);
    // What has nothing to do with the pair does not stand against it.
    course.decide("DEFER", "target", "Unit:u2", "revision", seen);
  }

  @Test
  void ofManyAtTheSameTimeWhoNameWhatTheySawOneIsHeardAndOfThoseWhoDoNotAll() throws Exception {
    int seen = course.revision();
    Map<String, Object> careful = CoatingCourse.input("ACCEPT");
    careful.put("revision", seen);
    List<DocumentContext> answers = atOnce(careful, 6);
    assertThat(answers.stream().filter(a -> a.<Map<String, ?>>read("$").containsKey("errors")))
        .hasSize(5)
        .allSatisfy(
            answer ->
                assertThat(answer.<String>read("$.errors[0].message"))
                    .contains("somebody else has decided"));
    assertThat(atOnce(CoatingCourse.input("DEFER"), 6))
        .allSatisfy(
            answer -> assertThat(answer.<Map<String, ?>>read("$")).doesNotContainKey("errors"));
    assertThat(
            course
                .ask("{ decisions(first: 100) { nodes { number } } }")
                .<List<Integer>>read("$.data.decisions.nodes[*].number"))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    assertThat(
            course
                .ask("{ courseVersions(course: \"Course:c\") { version } }")
                .<List<Integer>>read("$.data.courseVersions[*].version"))
        .containsExactly(3, 2, 1);
  }

  private List<DocumentContext> atOnce(Map<String, Object> input, int times) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      List<Future<DocumentContext>> answers = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        answers.add(threads.submit(() -> course.tryTo(input)));
      }
      List<DocumentContext> all = new ArrayList<>();
      for (Future<DocumentContext> answer : answers) {
        all.add(answer.get());
      }
      return all;
    }
  }
}
