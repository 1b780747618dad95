package org.fourchains.curriculum;

import java.util.List;
import java.util.stream.Collectors;
import org.fourchains.snapshot.Node;

/** Something whoever reads an answer should know, in both languages. */
record Note(String zh, String en) {

  static final Note NO_COURSES =
      new Note("该专业在图谱中没有课程。", "The record knows no courses of this program.");
  static final Note CYCLES =
      new Note(
          "有课程互为先修或以自身为先修，无法按先修关系排课。每组互为先修的课程合为一组，组内课程全部计入阻塞与延迟。",
          "Some courses need one another or themselves, so no order of teaching meets their prerequisites. Each such group is taken as one, and all its courses count.");
  static final Note TASKS_INSIDE =
      new Note(
          "实训任务的学时视为包含在所属课程的学时之内；图谱没有记录是否另计。",
          "Hours of training tasks are taken as part of their course's hours; the record does not say whether they come on top.");

  static Note semesterUnknown(List<Node> courses) {
    return new Note(
        "以下课程没有开课学期，未判断其先修次序：" + named(courses, "、", "。"),
        "These courses have no semester; whether their prerequisites come first was not judged: "
            + named(courses, ", ", "."));
  }

  static Note hoursUnknown(List<Node> nodes) {
    return new Note(
        "以下课程没有学时，按零计：" + named(nodes, "、", "。"),
        "These courses have no hours and count as none: " + named(nodes, ", ", "."));
  }

  static Note typeUnknown(List<Node> courses) {
    return new Note(
        "以下课程的类型未知，其学时可能是实践也可能不是：" + named(courses, "、", "。"),
        "The type of these courses is not known; their hours may or may not be practice: "
            + named(courses, ", ", "."));
  }

  /** At most five by name: a note is read, not searched. */
  private static String named(List<Node> nodes, String comma, String end) {
    String named = nodes.stream().limit(5).map(Node::name).collect(Collectors.joining(comma));
    return nodes.size() > 5 ? named + " … (" + nodes.size() + ")" + end : named + end;
  }
}
