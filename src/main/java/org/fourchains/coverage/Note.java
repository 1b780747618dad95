package org.fourchains.coverage;

import java.util.List;
import java.util.stream.Collectors;
import org.fourchains.snapshot.Language;
import org.fourchains.snapshot.Node;

/** Something whoever reads an answer should know, in both languages. */
record Note(String zh, String en) {

  private static final int MOST_NAMES = 5;

  static final Note NO_PROGRAMS =
      new Note("图谱中没有该院校的专业。", "The record knows no programs of this college.");
  static final Note NOBODY_TARGETS =
      new Note(
          "没有专业面向该环节；以下与图谱中的全部专业比较。",
          "No program targets this segment; it is held against all programs of the record.");
  static final Note NO_TARGETS =
      new Note(
          "专业没有面向任何岗位或产业环节，因此无从比较。",
          "The program targets no job and no segment: there is nothing to hold it against.");
  static final Note NO_DEMAND =
      new Note("目标岗位与环节没有提出任何要求。", "The targets ask for nothing of the kinds asked for.");
  static final Note NO_COURSES =
      new Note("图谱中没有该专业的课程：所有缺口均为未知。", "The record knows no courses: every gap is unknown.");
  static final Note NOTHING_SAID =
      new Note("没有一门课程说明其教授的内容：所有缺口均为未知。", "No course says what it teaches: every gap is unknown.");

  static Note silent(List<Node> courses) {
    return listing(courses, "以下课程没有说明其教授的内容：", "These courses do not say what they teach: ");
  }

  static Note sameName(List<Node> courses) {
    return listing(
        courses, "以下课程同名，分别计算：", "These courses share a name with another and are counted each: ");
  }

  static Note loose(List<Node> units) {
    return listing(
        units,
        "以下单元教授所缺内容，但不属于任何课程，因此未计入：",
        "These units teach what is missing but are in no course, so that they do not count: ");
  }

  static Note circle(Node node, String relation) {
    return new Note(
        "关系 " + relation + " 在「" + node.name() + "」处成环，每个节点只计一次。",
        relation
            + " leads in a circle at “"
            + Language.EN.name(node)
            + "”; each node is counted once.");
  }

  static Note merged(int columns) {
    return new Note("有 " + columns + " 项并入最后一列。", columns + " columns are joined in the last one.");
  }

  private static Note listing(List<Node> nodes, String zh, String en) {
    int more = Math.max(0, nodes.size() - MOST_NAMES);
    return new Note(
        zh + names(nodes, Language.ZH, "、") + (more == 0 ? "" : " 等 " + nodes.size() + " 项") + "。",
        en + names(nodes, Language.EN, ", ") + (more == 0 ? "" : " and " + more + " more") + ".");
  }

  private static String names(List<Node> nodes, Language language, String separator) {
    return nodes.stream()
        .limit(MOST_NAMES)
        .map(node -> language.name(node) + " (" + node.key() + ")")
        .collect(Collectors.joining(separator));
  }
}
