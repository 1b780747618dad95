/*
title:
  zh: 多年未更新的单元
  en: Units not renewed for long
description:
  zh: 早于所给日期设立、没有吸收过新工艺、也没有成果转化进来的单元。
  en: Units begun before a day that have absorbed no process or technology and into which no project or achievement was converted.
for: planner
parameters:
  - { name: before, type: date, zh: 设立早于, en: Begun before, default: 2020-01-01 }
  - { name: program, type: node, kind: Program, zh: 专业, en: Program, optional: true }
columns:
  - { name: unit, zh: 单元, en: Unit }
  - { name: course, zh: 课程, en: Course }
  - { name: since, zh: 设立, en: Since }
  - { name: hours, zh: 学时, en: Hours }
*/
MATCH (u:Unit)-[:PART_OF]->(c:Course)
WHERE u.since < $before
  AND ($program IS NULL OR EXISTS { (c)-[:PART_OF]->(:Program {id: $program}) })
  AND NOT EXISTS { (u)-[:ABSORBED]->() } AND NOT EXISTS { ()-[:CONVERTED_TO]->(u) }
RETURN u AS unit, c AS course, u.since AS since, u.hours AS hours
ORDER BY u.since, u.key
