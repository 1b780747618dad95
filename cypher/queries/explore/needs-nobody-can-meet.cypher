/*
title:
  zh: 缺人的企业需求
  en: Needs for which people are missing
description:
  zh: 要求的技能中至少有若干项没有任何教师、企业专家或研究人员具备的需求。
  en: Needs of whose skills at least so many are held by no teacher, expert or researcher.
for: enterprise
parameters:
  - { name: missing, type: integer, zh: 至少缺几项技能, en: Skills missing at least, default: 2, min: 1, max: 20 }
columns:
  - { name: need, zh: 需求, en: Need }
  - { name: missing, zh: 无人具备的技能, en: Skills nobody has }
  - { name: required, zh: 要求的技能数, en: Skills required }
*/
MATCH (n:Need)-[:REQUIRES]->(s:Skill)
WHERE NOT EXISTS { (:Teacher|Engineer|Researcher)-[:HAS_SKILL]->(s) }
WITH n, s ORDER BY s.key
WITH n, collect(s) AS skills
WHERE size(skills) >= $missing
RETURN n AS need, skills AS missing, COUNT { (n)-[:REQUIRES]->(:Skill) } AS required
ORDER BY size(skills) DESC, n.key
