/*
title:
  zh: 教得不够深的技能
  en: Skills taught at too low a level
description:
  zh: 专业面向的岗位要求的等级，高于该专业任何课程或单元教到的等级。
  en: Skills that a job of the program requires at a higher level than any course or unit of the program teaches.
for: planner
parameters:
  - { name: program, type: node, kind: Program, zh: 专业, en: Program, example: Program:LB-Y02 }
columns:
  - { name: skill, zh: 技能, en: Skill }
  - { name: asked, zh: 岗位要求的等级, en: Level asked }
  - { name: taught, zh: 教到的等级, en: Level taught }
  - { name: jobs, zh: 岗位, en: Jobs }
*/
MATCH (program:Program {id: $program})-[:TARGETS]->(j:Job)-[r:REQUIRES]->(s:Skill)
WITH program, s, max(r.level) AS asked, collect(DISTINCT j) AS jobs
MATCH (c:Course)-[:PART_OF]->(program)
CALL (c, s) {
  MATCH (c)-[t:TEACHES]->(s) RETURN t.level AS level
  UNION ALL
  MATCH (c)<-[:PART_OF]-(:Unit)-[t:TEACHES]->(s) RETURN t.level AS level
}
WITH s, asked, jobs, max(level) AS taught
WHERE taught < asked
RETURN s AS skill, asked, taught, jobs
ORDER BY asked - taught DESC, s.key
