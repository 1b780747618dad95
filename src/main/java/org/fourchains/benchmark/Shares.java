package org.fourchains.benchmark;

import java.util.List;

/**
 * How a synthetic graph is made up: persons 20 %, documents 30 %, skills, technologies and
 * processes 5 %, courses and units 15 % of the nodes. What a hand-written seed has in each relation
 * guides the shares.
 */
final class Shares {

  /** How many in a thousand nodes are of a kind. */
  record Nodes(String kind, String zh, String en, double perMille) {}

  /** How many parts of {@link #PARTS} all relations are; 0 for one from each node. */
  record Relations(String from, String kind, String to, double parts) {}

  /** A little more than the sum of the parts: the rest is for those from each node. */
  static final double PARTS = 1_100;

  static final List<Nodes> NODES =
      List.of(
          new Nodes("Segment", "产业环节", "Segment", 1),
          new Nodes("Product", "产品", "Product", 75),
          new Nodes("Process", "工艺", "Process", 10),
          new Nodes("Technology", "技术", "Technology", 15),
          new Nodes("Standard", "标准", "Standard", 5),
          new Nodes("Equipment", "设备", "Equipment", 45),
          new Nodes("Enterprise", "企业", "Enterprise", 65),
          new Nodes("Need", "需求", "Need", 45),
          new Nodes("Job", "岗位", "Job", 25),
          new Nodes("College", "院校", "College", 0.02),
          new Nodes("Program", "专业", "Program", 0.375),
          new Nodes("Course", "课程", "Course", 30),
          new Nodes("Unit", "单元", "Unit", 120),
          new Nodes("TrainingTask", "实训", "Training task", 20),
          new Nodes("Platform", "平台", "Platform", 2),
          new Nodes("Competition", "竞赛", "Competition", 1),
          new Nodes("Project", "项目", "Project", 30),
          new Nodes("Patent", "专利", "Patent", 100),
          new Nodes("Paper", "论文", "Paper", 140),
          new Nodes("Achievement", "成果", "Achievement", 30),
          new Nodes("PilotFacility", "中试基地", "Pilot facility", 1),
          new Nodes("Teacher", "教师", "Teacher", 40),
          new Nodes("Engineer", "企业专家", "Engineer", 40),
          new Nodes("Student", "学生", "Student", 100),
          new Nodes("Researcher", "研究人员", "Researcher", 20),
          new Nodes("Team", "团队", "Team", 14.605),
          new Nodes("Skill", "技能", "Skill", 25));

  static final List<Relations> RELATIONS =
      List.of(
          new Relations("Course", "PART_OF", "Program", 0),
          new Relations("Unit", "PART_OF", "Course", 0),
          new Relations("TrainingTask", "PART_OF", "Course", 0),
          new Relations("Program", "PART_OF", "College", 0),
          new Relations("Team", "PART_OF", "Enterprise", 0),
          new Relations("Student", "ENROLLED", "Program", 0),
          new Relations("Teacher", "EMPLOYED_BY", "College", 0),
          new Relations("Engineer", "EMPLOYED_BY", "Enterprise", 0),
          new Relations("Enterprise", "RAISED", "Need", 5),
          new Relations("Segment", "NEXT_STAGE", "Segment", 0.1),
          new Relations("Technology", "BROADER", "Technology", 1),
          new Relations("Skill", "BROADER", "Skill", 2),
          new Relations("Product", "IN_SEGMENT", "Segment", 8),
          new Relations("Process", "IN_SEGMENT", "Segment", 1),
          new Relations("Enterprise", "IN_SEGMENT", "Segment", 7),
          new Relations("Enterprise", "MAKES", "Product", 20),
          new Relations("Product", "MATERIAL_OF", "Product", 15),
          new Relations("Process", "USES", "Technology", 12),
          new Relations("Process", "USES", "Equipment", 8),
          new Relations("Enterprise", "USES", "Process", 20),
          new Relations("Enterprise", "USES", "Technology", 20),
          new Relations("Process", "REQUIRES", "Skill", 12),
          new Relations("Technology", "REQUIRES", "Skill", 12),
          new Relations("Job", "REQUIRES", "Skill", 20),
          new Relations("Need", "REQUIRES", "Skill", 20),
          new Relations("Project", "REQUIRES", "Skill", 15),
          new Relations("Enterprise", "OFFERS", "Job", 15),
          new Relations("Program", "TARGETS", "Job", 2),
          new Relations("Program", "TARGETS", "Segment", 0.3),
          new Relations("Need", "CONCERNS", "Process", 12),
          new Relations("Project", "CONCERNS", "Technology", 12),
          new Relations("Patent", "CONCERNS", "Process", 40),
          new Relations("Patent", "CONCERNS", "Technology", 45),
          new Relations("Paper", "CONCERNS", "Process", 45),
          new Relations("Paper", "CONCERNS", "Technology", 60),
          new Relations("Paper", "CONCERNS", "Product", 20),
          new Relations("Achievement", "CONCERNS", "Product", 10),
          new Relations("Project", "SOLVES", "Need", 4),
          new Relations("Project", "PRODUCED", "Patent", 8),
          new Relations("Project", "PRODUCED", "Paper", 10),
          new Relations("Project", "PRODUCED", "Achievement", 4),
          new Relations("Unit", "TEACHES", "Skill", 90),
          new Relations("Course", "TEACHES", "Skill", 30),
          new Relations("Course", "PREREQUISITE", "Course", 6),
          new Relations("Skill", "PREREQUISITE", "Skill", 5),
          new Relations("Unit", "COVERS", "Technology", 45),
          new Relations("Unit", "COVERS", "Process", 30),
          new Relations("Unit", "ABSORBED", "Process", 3),
          new Relations("Teacher", "GIVES", "Course", 10),
          new Relations("Engineer", "GIVES", "Course", 2),
          new Relations("Teacher", "HAS_SKILL", "Skill", 45),
          new Relations("Engineer", "HAS_SKILL", "Skill", 45),
          new Relations("Student", "HAS_SKILL", "Skill", 60),
          new Relations("Researcher", "HAS_SKILL", "Skill", 15),
          new Relations("Teacher", "LEADS", "Project", 3),
          new Relations("Teacher", "MEMBER_OF", "Project", 8),
          new Relations("Engineer", "MEMBER_OF", "Project", 6),
          new Relations("Engineer", "MEMBER_OF", "Team", 6),
          new Relations("Teacher", "MEMBER_OF", "Team", 6),
          new Relations("Teacher", "INVENTED", "Patent", 18),
          new Relations("Engineer", "INVENTED", "Patent", 18),
          new Relations("Teacher", "AUTHORED", "Paper", 25),
          new Relations("Researcher", "AUTHORED", "Paper", 25),
          new Relations("Student", "AUTHORED", "Paper", 5),
          new Relations("Enterprise", "HOLDS", "Patent", 10),
          new Relations("Student", "TAKES_PART", "Competition", 8),
          new Relations("Achievement", "CONVERTED_TO", "TrainingTask", 2),
          new Relations("Achievement", "TESTED_AT", "PilotFacility", 2),
          new Relations("Achievement", "TRANSFERRED_TO", "Enterprise", 2),
          new Relations("Enterprise", "HOSTS", "Equipment", 8));

  /** Takes whatever is left to the number of relations asked for. */
  static final Relations REST = new Relations("Paper", "CITES", "Paper", 0);

  private Shares() {}
}
