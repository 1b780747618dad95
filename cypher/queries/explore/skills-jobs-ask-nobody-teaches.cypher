/*
title:
  zh: 岗位要求而无人教授的技能
  en: Skills that jobs ask for and nobody teaches
description:
  zh: 至少一个岗位要求、而没有课程或单元教授的技能，以及提供这些岗位的企业数。
  en: Skills that a job requires and no course or unit teaches, with the jobs and how many firms offer them.
for: planner
columns:
  - { name: skill, zh: 技能, en: Skill }
  - { name: jobs, zh: 岗位, en: Jobs }
  - { name: firms, zh: 提供岗位的企业数, en: Firms that offer them }
  - { name: holders, zh: 已具备的教师和专家数, en: Teachers and experts who have it }
*/
MATCH (j:Job)-[:REQUIRES]->(s:Skill)
WHERE NOT EXISTS { (:Unit|Course)-[:TEACHES]->(s) }
WITH s, j ORDER BY j.key
WITH s, collect(DISTINCT j) AS jobs
RETURN s AS skill, jobs, COUNT { MATCH (f:Enterprise)-[:OFFERS]->(j:Job) WHERE j IN jobs RETURN DISTINCT f } AS firms,
       COUNT { (:Teacher|Engineer)-[:HAS_SKILL]->(s) } AS holders
ORDER BY firms DESC, s.key
