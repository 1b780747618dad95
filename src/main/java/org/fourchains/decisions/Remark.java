package org.fourchains.decisions;

/** Something whoever decides should know, in both languages. */
record Remark(String zh, String en) {

  static final Remark NOT_PROPOSED =
      new Remark(
          "它不在当前的建议之列，因此没有得分。",
          "It is not among what is proposed at present, so there is no score of it.");
  static final Remark ABSORBED_BEFORE =
      new Remark(
          "图谱早已记录其已吸收，该记录保持不变。",
          "The record said before that it has absorbed it; that stays as it was.");
  static final Remark IN_NO_COURSE =
      new Remark(
          "该教学单元不属于任何课程，因此没有形成课程版本。", "The unit is in no course, so there is no version of one.");
  static final Remark TAKEN_BACK =
      new Remark(
          "先前的接受已撤回：吸收关系与课程版本自今日起终止，课程有了新的版本。",
          "What was accepted before is taken back: the relation and the version end today, and the course has a new version.");
  static final Remark ABSORBED_STILL =
      new Remark(
          "吸收关系另有出处，未作改动。", "That it has absorbed it is also said by another source, and stays.");
}
