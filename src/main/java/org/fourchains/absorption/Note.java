package org.fourchains.absorption;

import java.time.LocalDate;

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
  static final Note PROGRAM_WITHOUT_TARGETS =
      new Note(
          "该专业没有记录面向的岗位或产业环节；需求按全图谱计，且只计一部分。",
          "The record does not say which jobs or segments this program targets; who asks elsewhere counts, and only in part.");
  static final Note READINESS_UNKNOWN =
      new Note("其成熟度没有记录，按中等假定。", "Nobody wrote down how ready it is; a middle value is assumed.");
  static final Note CONCERNS_NOTHING =
      new Note(
          "该标准没有记录涉及任何工艺、技术或产品。",
          "The record does not say which process, technology or product this standard concerns.");
  static final Note CIRCLE =
      new Note(
          "该专业的先修关系有循环，循环中的课程按一门计。",
          "Prerequisites of this program go round in a circle; its courses count as one.");

  static Note sameName(String name, String ids) {
    return new Note(
        "有几门课程或单元同名「%s」，请按编号区分：%s。".formatted(name, ids),
        "Several courses or units are called “%s”; tell them apart by id: %s."
            .formatted(name, ids));
  }

  static Note belowGate(String scale, double level, double gate) {
    return new Note(
        "%s %.0f 低于门槛 %.0f：先行关注，暂不纳入课程。".formatted(scale, level, gate),
        "%s %.0f lies below the gate of %.0f: watch it, do not teach it yet."
            .formatted(scale, level, gate));
  }

  static Note notInForce(LocalDate effective) {
    return new Note(
        "该标准自 %s 起实施：先行关注。".formatted(effective),
        "This standard is in force from %s on: watch it.".formatted(effective));
  }
}
