/*
title:
  zh: 还没有项目的企业需求
  en: Needs without a project
description:
  zh: 所给日期以来提出、没有项目解决的需求，连同涉及的工艺；最早提出的在前。
  en: Needs raised since a day that no project solves, with the processes they concern, the oldest first.
for: enterprise
parameters:
  - { name: since, type: date, zh: 提出不早于, en: Raised not before, default: 2020-01-01 }
columns:
  - { name: need, zh: 需求, en: Need }
  - { name: raised, zh: 提出日期, en: Raised on }
  - { name: enterprises, zh: 企业, en: Raised by }
  - { name: concerns, zh: 涉及, en: Concerns }
*/
MATCH (n:Need)
WHERE n.raised >= $since AND NOT EXISTS { (:Project)-[:SOLVES]->(n) }
RETURN n AS need, n.raised AS raised, COLLECT { MATCH (f:Enterprise)-[:RAISED]->(n) RETURN f ORDER BY f.key } AS enterprises,
       COLLECT { MATCH (n)-[:CONCERNS]->(p:Process) RETURN p ORDER BY p.key } AS concerns
ORDER BY n.raised, n.key
