/*
title:
  zh: 谁具备这项技能
  en: Who has a skill
description:
  zh: 达到所给等级的教师、企业专家和研究人员，以及他们用到这项技能的项目。
  en: Teachers, experts and researchers who have a skill at the level or above, with their projects that require it.
for: enterprise
parameters:
  - { name: skill, type: node, kind: Skill, zh: 技能, en: Skill, example: Skill:LB-S61 }
  - { name: level, type: integer, zh: 至少等级, en: Level at least, default: 1, min: 1, max: 5 }
columns:
  - { name: person, zh: 人员, en: Person }
  - { name: level, zh: 等级, en: Level }
  - { name: at, zh: 任职于, en: Employed by }
  - { name: projects, zh: 项目, en: Projects }
*/
MATCH (s:Skill {id: $skill})<-[h:HAS_SKILL]-(p:Teacher|Engineer|Researcher)
WHERE h.level >= $level
RETURN p AS person, h.level AS level, COLLECT { MATCH (p)-[:EMPLOYED_BY]->(x) RETURN x ORDER BY x.id } AS at,
       COLLECT { MATCH (p)-[:LEADS|MEMBER_OF]->(j:Project)-[:REQUIRES]->(s) RETURN DISTINCT j ORDER BY j.key } AS projects
ORDER BY h.level DESC, p.id
