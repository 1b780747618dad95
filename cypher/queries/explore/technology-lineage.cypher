/*
title:
  zh: 技术的前置与后续
  en: What a technology builds on and leads to
description:
  zh: 一项技术的全部前置技术和后续技术，负数是前置的步数，正数是后续的步数。
  en: All technologies that one needs first and all that build on it; a negative number of steps leads back, a positive one on.
for: researcher
parameters:
  - { name: technology, type: node, kind: Technology, zh: 技术, en: Technology, example: Technology:AL-K18 }
columns:
  - { name: technology, zh: 技术, en: Technology }
  - { name: steps, zh: 步数, en: Steps }
  - { name: trl, zh: 技术成熟度, en: Readiness level }
  - { name: firstSeen, zh: 首见日期, en: First seen }
*/
MATCH (here:Technology {id: $technology})
CALL (here) {
  MATCH path = (x:Technology)-[:PREREQUISITE*1..10]->(here) RETURN x, -min(length(path)) AS steps
  UNION
  MATCH path = (here)-[:PREREQUISITE*1..10]->(x:Technology) RETURN x, min(length(path)) AS steps
}
RETURN x AS technology, steps, x.trl AS trl, x.firstSeen AS firstSeen
ORDER BY steps, x.key
