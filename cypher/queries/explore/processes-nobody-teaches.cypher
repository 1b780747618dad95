/*
title:
  zh: 没有人教的工艺
  en: Processes nobody teaches
description:
  zh: 要求的技能中至少有若干项没有任何课程或单元教授，而且没有单元覆盖或吸收的工艺；最新出现的在前。
  en: Processes that no unit or course covers or has absorbed and that require skills which no unit or course teaches, the most recently seen first.
for: planner
parameters:
  - { name: missing, type: integer, zh: 至少缺几项技能, en: Skills missing at least, default: 2, min: 1, max: 20 }
columns:
  - { name: process, zh: 工艺, en: Process }
  - { name: firstSeen, zh: 首见日期, en: First seen }
  - { name: mrl, zh: 制造成熟度, en: Manufacturing readiness }
  - { name: missing, zh: 没有人教的技能, en: Skills nobody teaches }
*/
MATCH (p:Process)-[:REQUIRES]->(s:Skill)
WHERE NOT EXISTS { (:Unit|Course)-[:COVERS|ABSORBED]->(p) } AND NOT EXISTS { (:Unit|Course)-[:TEACHES]->(s) }
WITH p, s ORDER BY s.key
WITH p, collect(s) AS skills
WHERE size(skills) >= $missing
RETURN p AS process, p.firstSeen AS firstSeen, p.mrl AS mrl, skills AS missing
ORDER BY coalesce(p.firstSeen, date('0001-01-01')) DESC, p.key
