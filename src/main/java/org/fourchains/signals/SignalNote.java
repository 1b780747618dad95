package org.fourchains.signals;

import java.util.ArrayList;
import java.util.List;
import org.fourchains.signals.LatencyCase.Excluded;
import org.fourchains.signals.LatencyCase.Reason;
import org.fourchains.signals.LatencyCase.Timed;
import org.fourchains.snapshot.Node;
import org.jspecify.annotations.Nullable;

/** Something whoever reads an answer should know, in both languages. */
record SignalNote(String zh, String en) {

  private static final SignalNote NO_TARGET =
      new SignalNote(
          "该专业在图谱中没有面向任何岗位或产业环节，无法判断哪些内容与它有关。",
          "The record knows no job or segment that this program targets: nothing tells what concerns it.");
  private static final SignalNote TOUCHES_NOTHING =
      new SignalNote(
          "该专业面向的岗位和产业环节没有涉及任何工艺或技术。",
          "No process or technology belongs to what this program targets.");
  private static final SignalNote NO_COURSES =
      new SignalNote("该专业在图谱中没有课程。", "The record knows no courses of this program.");
  private static final SignalNote NO_DATES =
      new SignalNote(
          "图谱中没有一个日期可用：既不知道何时出现，也无法计算时长。",
          "The record has no date to go by: nothing says when anything was first seen.");
  private static final SignalNote NO_EVENT =
      new SignalNote(
          "尚无一项被课程吸收：只能说时长超过观察期。",
          "No course has any of them yet: the time is longer than what was seen so far.");

  static List<SignalNote> ofProgram(@Nullable Node program, Scope scope) {
    List<SignalNote> notes = new ArrayList<>();
    if (program != null && program.linked("TARGETS", true).findAny().isEmpty()) {
      notes.add(NO_TARGET);
    } else if (program != null && scope.ways() != null && scope.ways().isEmpty()) {
      notes.add(TOUCHES_NOTHING);
    }
    if (program != null && program.linked("PART_OF", false).findAny().isEmpty()) {
      notes.add(NO_COURSES);
    }
    return notes;
  }

  static List<SignalNote> ofLatency(
      @Nullable Node program, Scope scope, List<Timed> timed, List<Excluded> excluded) {
    List<SignalNote> notes = ofProgram(program, scope);
    long dateless = excluded.stream().filter(e -> e.reason() == Reason.NO_DATE).count();
    if (!excluded.isEmpty() && timed.isEmpty() && dateless == excluded.size()) {
      notes.add(NO_DATES);
    } else if (!timed.isEmpty() && timed.stream().noneMatch(Timed::event)) {
      notes.add(NO_EVENT);
    }
    long contradicting =
        timed.stream().filter(t -> t.contained() != null && t.contained().beforeItsUnit()).count();
    if (contradicting > 0) {
      notes.add(
          counted(
              contradicting,
              "项的吸收日期早于其教学单元的起始日期；以吸收日期为准。",
              "absorptions are dated before their unit began; the date of the absorption counts."));
    }
    return notes;
  }

  /** What a watch list leaves out, as far as there is any. */
  static List<SignalNote> ofLeftOut(int later, int undated, int unknown, boolean anyDate) {
    List<SignalNote> notes = new ArrayList<>();
    if (undated > 0 && !anyDate) {
      notes.add(NO_DATES);
    } else if (undated > 0) {
      notes.add(
          counted(
              undated,
              "项没有任何日期，不知道是否为新出现，未列入。",
              "have no date: whether they are new is not known, and they are left out."));
    }
    if (later > 0) {
      notes.add(
          counted(later, "项的日期晚于所问之日，未列入。", "begin after the day asked of, and are left out."));
    }
    if (unknown > 0) {
      notes.add(
          counted(
              unknown,
              "项新出现的标准、需求或专利没有涉及任何工艺或技术：课程是否包含它们不得而知，未列入。",
              "new standards, needs or patents concern no process or technology: whether a course"
                  + " contains them is not known, and they are left out."));
    }
    return notes;
  }

  private static SignalNote counted(long count, String zh, String en) {
    return new SignalNote(count + " " + zh, count + " " + en);
  }
}
