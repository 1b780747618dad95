/*
title:
  zh: 适合岗位的学生
  en: Students for a job
description:
  zh: 学生已具备岗位要求的多少项技能；只计至少一项的。
  en: How many of the skills a job requires each student has on record, for those who have at least one.
for: enterprise
parameters:
  - { name: job, type: node, kind: Job, zh: 岗位, en: Job, example: Job:LB-O04 }
columns:
  - { name: student, zh: 学生, en: Student }
  - { name: has, zh: 具备, en: Has }
  - { name: required, zh: 要求, en: Required }
  - { name: skills, zh: 具备的技能, en: Skills }
  - { name: program, zh: 专业, en: Program }
*/
MATCH (j:Job {id: $job})
MATCH (j)-[:REQUIRES]->(s:Skill)<-[:HAS_SKILL]-(student:Student)
WITH j, student, s ORDER BY s.key
WITH j, student, collect(DISTINCT s) AS skills
RETURN student, size(skills) AS has, COUNT { (j)-[:REQUIRES]->(:Skill) } AS required, skills,
       COLLECT { MATCH (student)-[:ENROLLED]->(p:Program) RETURN p } AS program
ORDER BY has DESC, student.key
