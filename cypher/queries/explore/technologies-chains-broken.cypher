/*
title:
  zh: 断链的技术
  en: Technologies where the chains break
description:
  zh: 有专利、论文或项目涉及，却没有企业使用或没有课程覆盖的技术：研究没有到达产业或课堂。
  en: "Technologies that documents concern but that no firm uses or no unit covers: research that has not arrived in industry or in class."
for: researcher
parameters:
  - { name: documents, type: integer, zh: 文献不少于, en: Documents at least, default: 2, min: 1 }
columns:
  - { name: technology, zh: 技术, en: Technology }
  - { name: documents, zh: 文献数, en: Documents }
  - { name: firms, zh: 使用企业数, en: Firms }
  - { name: units, zh: 覆盖单元数, en: Units }
*/
MATCH (t:Technology)
WITH t, COUNT { (:Patent|Paper|Project|Achievement)-[:CONCERNS]->(t) } AS documents,
     COUNT { MATCH (f:Enterprise)-[:USES]->(x) WHERE x = t OR (x:Process AND (x)-[:USES]->(t)) RETURN DISTINCT f } AS firms,
     COUNT { MATCH (u:Unit|Course)-[:COVERS|ABSORBED]->(t) RETURN DISTINCT u } AS units
WHERE documents >= $documents AND (firms = 0 OR units = 0)
RETURN t AS technology, documents, firms, units
ORDER BY documents DESC, t.key
