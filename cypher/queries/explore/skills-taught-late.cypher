/*
title:
  zh: 岗位要求却教得晚的技能
  en: Skills that jobs ask for and that are taught late
description:
  zh: 专业面向的岗位要求的技能，在该专业中最早于第几学期教授；不早于所给学期的列出，最晚的在前。
  en: For the jobs a program targets, the skills first taught in the given semester or later, the latest first.
for: planner
parameters:
  - { name: program, type: node, kind: Program, zh: 专业, en: Program, example: Program:LB-Y01 }
  - { name: semester, type: integer, zh: 不早于第几学期, en: Not before semester, default: 5, min: 1, max: 16 }
columns:
  - { name: skill, zh: 技能, en: Skill }
  - { name: semester, zh: 最早学期, en: First semester }
  - { name: courses, zh: 最早教授的课程, en: Courses of that semester }
  - { name: jobs, zh: 要求它的岗位, en: Jobs that ask for it }
*/
MATCH (program:Program {id: $program})-[:TARGETS]->(j:Job)-[:REQUIRES]->(s:Skill)
WITH program, s, collect(DISTINCT j) AS jobs
MATCH (c:Course)-[:PART_OF]->(program)
WHERE c.semester IS NOT NULL AND (EXISTS { (c)-[:TEACHES]->(s) } OR EXISTS { (c)<-[:PART_OF]-(:Unit)-[:TEACHES]->(s) })
WITH s, jobs, c ORDER BY c.key
WITH s, jobs, min(c.semester) AS semester, collect(c) AS courses
WHERE semester >= $semester
RETURN s AS skill, semester, [c IN courses WHERE c.semester = semester] AS courses, jobs
ORDER BY semester DESC, s.key
