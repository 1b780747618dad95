/*
title:
  zh: 从出现到进入课堂的时间
  en: From industry to classroom
description:
  zh: 工艺首见到最早被单元吸收相隔的月数；按首见日期起算。
  en: Months between the day a process was first seen in industry and the first unit that absorbed it.
for: planner
parameters:
  - { name: since, type: date, zh: 首见不早于, en: First seen not before, default: 2020-01-01 }
columns:
  - { name: process, zh: 工艺, en: Process }
  - { name: firstSeen, zh: 首见日期, en: First seen }
  - { name: absorbed, zh: 最早吸收, en: First absorbed }
  - { name: months, zh: 相隔月数, en: Months }
  - { name: units, zh: 吸收的单元, en: Units }
*/
MATCH (p:Process)<-[a:ABSORBED]-(u:Unit|Course)
WHERE p.firstSeen >= $since AND a.date IS NOT NULL
WITH p, a, u ORDER BY a.date, u.key
WITH p, min(a.date) AS absorbed, collect(u) AS units
RETURN p AS process, p.firstSeen AS firstSeen, absorbed, duration.between(p.firstSeen, absorbed).months AS months, units
ORDER BY months DESC, p.key
