package org.fourchains.curriculum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourchains.curriculum.CourseTypes.Form;
import org.fourchains.curriculum.CurriculumStructure.Prerequisite;
import org.fourchains.snapshot.Node;

/**
 * The structure of a program's courses and what they are made of. Pure: the same snapshot gives the
 * same answer.
 *
 * @param courses by semester, those without one last, then by id
 */
record CurriculumAnswer(
    long revision,
    Node program,
    List<CourseFactors> courses,
    int complexity,
    List<Node> longestPath,
    List<List<Node>> cycles,
    List<Misplaced> misplaced,
    List<Prerequisite> missing,
    List<Prerequisite> leaving,
    Practice practice,
    List<Note> notes) {

  static CurriculumAnswer of(Node program, CourseTypes types) {
    CurriculumStructure structure = CurriculumStructure.ofProgram(program);
    List<CourseContent> contents =
        structure.courses().stream().map(course -> CourseContent.of(course, types)).toList();
    return new CurriculumAnswer(
        program.graph().revision(),
        program,
        contents.stream()
            .map(content -> CourseFactors.of(content, structure))
            .sorted(
                Comparator.comparingInt(
                    c -> CurriculumStructure.semester(c.course()).orElse(Integer.MAX_VALUE)))
            .toList(),
        structure.complexity(),
        structure.longestPath(),
        structure.cycles(),
        structure.misplaced(),
        structure.missing(),
        structure.leaving(),
        Practice.of(contents),
        notes(structure, contents));
  }

  private static List<Note> notes(CurriculumStructure structure, List<CourseContent> contents) {
    List<Note> notes = new ArrayList<>();
    List<Node> courses = structure.courses();
    if (courses.isEmpty()) {
      notes.add(Note.NO_COURSES);
    }
    if (!structure.cycles().isEmpty()) {
      notes.add(Note.CYCLES);
    }
    List<Node> undated =
        courses.stream().filter(c -> CurriculumStructure.semester(c).isEmpty()).toList();
    if (!undated.isEmpty()) {
      notes.add(Note.semesterUnknown(undated));
    }
    List<Node> hourless = Hours.of(courses).unknown();
    if (!hourless.isEmpty()) {
      notes.add(Note.hoursUnknown(hourless));
    }
    List<Node> untyped =
        contents.stream().filter(c -> c.form() == Form.UNKNOWN).map(CourseContent::course).toList();
    if (!untyped.isEmpty()) {
      notes.add(Note.typeUnknown(untyped));
    }
    if (contents.stream().anyMatch(c -> !c.tasks().isEmpty())) {
      notes.add(Note.TASKS_INSIDE);
    }
    return notes;
  }
}
