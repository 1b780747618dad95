package org.fourchains.absorption;

/** Something whoever reads an answer should know, in both languages. */
record Note(String zh, String en) {

  static final Note REQUIRES_NOTHING =
      new Note(
          "图谱中没有记录该工艺所要求的技能或使用的技术；以下依据其说明文字推断。",
          "The record does not say what this process requires or uses; what follows is read from its description.");
  static final Note SPEAKS_OF_NOTHING =
      new Note(
          "其说明文字也没有提到任何已知的技能或技术，无法给出建议。",
          "Its description speaks of no known skill or technology either: there is no advice to give.");
  static final Note NOBODY_TEACHES =
      new Note("没有任何教学单元或课程教授其要求的内容。", "No unit or course teaches anything of what it requires.");
  static final Note PROGRAM_WITHOUT_COURSES =
      new Note("该专业在图谱中没有课程。", "The record knows no courses of this program.");
}
