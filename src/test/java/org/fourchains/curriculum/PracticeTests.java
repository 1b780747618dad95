package org.fourchains.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourchains.GraphSketch;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;

/** What the seed does not have: unknown hours, types and semesters, cycles, tasks beyond bounds. */
class PracticeTests {

  private static final CourseTypes TYPES =
      new CourseTypes(List.of("theory"), List.of("mixed"), List.of("practice"));

  private static CurriculumAnswer answer(GraphSketch sketch) {
    GraphSnapshot graph = sketch.snapshot();
    return CurriculumAnswer.of(graph.get("Program:p"), TYPES);
  }

  private static GraphSketch course(GraphSketch sketch, String key, Object... properties) {
    return sketch
        .node("Course:" + key, properties)
        .relation("Course:" + key + " PART_OF Program:p");
  }

  private static List<String> notes(CurriculumAnswer answer) {
    return answer.notes().stream().map(Note::en).toList();
  }

  @Test
  void tasksCountUpToTheHoursOfTheirCourseAndUnknownTypesOnlyAtMost() {
    GraphSketch sketch = new GraphSketch();
    course(sketch, "a", "hours", 10L, "courseType", "mixed");
    course(sketch, "b", "hours", 20L, "courseType", "seminar");
    course(sketch, "c", "hours", 30L, "courseType", "theory");
    course(sketch, "d", "courseType", "practice");
    sketch.node("TrainingTask:t", "hours", 16L).relation("TrainingTask:t PART_OF Course:a");
    sketch.node("TrainingTask:s", "hours", 4L).relation("TrainingTask:s PART_OF Course:c");
    CurriculumAnswer answer = answer(sketch);
    PracticeHours hours = answer.practice().practice();
    assertThat(hours.total()).isEqualTo(60);
    assertThat(hours.atLeast()).isEqualTo(10 + 4);
    assertThat(hours.atMost()).isEqualTo(10 + 20 + 4);
    assertThat(answer.practice().byType().getLast().hours().unknown())
        .extracting("id")
        .containsExactly("Course:d");
    assertThat(notes(answer))
        .anyMatch(note -> note.contains("type of these courses is not known") && note.contains("b"))
        .anyMatch(note -> note.contains("have no hours") && note.contains("d"))
        .anyMatch(note -> note.contains("have no semester"))
        .contains(Note.TASKS_INSIDE.en());
  }

  @Test
  void aProgramWithoutCoursesHasNoSharesAndSaysWhy() {
    CurriculumAnswer answer = answer(new GraphSketch().node("Program:p"));
    assertThat(answer.notes()).containsExactly(Note.NO_COURSES);
    assertThat(answer.complexity()).isZero();
    assertThat(answer.practice().practice().lowest()).isNull();
    assertThat(answer.practice().equipped().value()).isNull();
  }

  @Test
  void aUnitOfTwoCoursesCountsOnceAndTheCycleIsSaid() {
    GraphSketch sketch = new GraphSketch();
    course(sketch, "a", "hours", 1L, "semester", 2L, "courseType", "theory");
    course(sketch, "b", "hours", 1L, "semester", 1L, "courseType", "theory");
    sketch
        .relation("Course:a PREREQUISITE Course:b")
        .relation("Course:b PREREQUISITE Course:a")
        .relation("Unit:u PART_OF Course:a")
        .relation("Unit:u PART_OF Course:b")
        .relation("Unit:u USES Equipment:e")
        .relation("Project:r CONVERTED_TO Unit:u")
        .relation("Unit:v PART_OF Course:a");
    CurriculumAnswer answer = answer(sketch);
    assertThat(answer.practice().equipped().value()).isEqualTo(.5);
    assertThat(answer.practice().converted().value()).isEqualTo(.5);
    assertThat(answer.notes()).containsExactly(Note.CYCLES);
    assertThat(answer.courses().stream().map(c -> c.course().key())).containsExactly("b", "a");
    assertThat(answer.courses()).allMatch(c -> c.blocking() == 1 && c.delay() == 2);
    assertThat(answer.complexity()).isEqualTo(6);
    assertThat(answer.misplaced()).hasSize(1);
  }
}
