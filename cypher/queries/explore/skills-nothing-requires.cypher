/*
title:
  zh: 没有人再要求的教学内容
  en: Skills taught that nothing requires
description:
  zh: 课程或单元在教，而没有工艺、技术、岗位、需求、项目或竞赛要求的技能：可能过时的内容。
  en: Skills that are taught and that no process, technology, job, need, project or competition requires, perhaps because they are out of date.
for: planner
columns:
  - { name: skill, zh: 技能, en: Skill }
  - { name: taughtBy, zh: 在哪里教, en: Taught by }
  - { name: hours, zh: 单元学时, en: Hours in units }
*/
MATCH (u:Unit|Course)-[t:TEACHES]->(s:Skill)
WHERE NOT EXISTS { ()-[:REQUIRES]->(s) }
WITH s, u, t ORDER BY u.key
RETURN s AS skill, collect(u) AS taughtBy, sum(CASE WHEN u:Unit THEN t.hours END) AS hours
ORDER BY hours DESC, s.key
