/*
title:
  zh: 同时连起四链的工艺
  en: Processes that join all four chains
description:
  zh: 有企业使用、有单元覆盖或吸收、有专利或论文或项目涉及、其技能有教师或企业专家具备的工艺。桥数是这四类关系最少的一类。
  en: Processes that firms use, units cover or have absorbed, documents concern and whose skills teachers or experts have. The bridge is as wide as the narrowest of the four.
for: researcher
parameters:
  - { name: width, type: integer, zh: 桥宽不低于, en: Width at least, default: 1, min: 1, max: 1000 }
columns:
  - { name: process, zh: 工艺, en: Process }
  - { name: width, zh: 桥宽, en: Width }
  - { name: firms, zh: 企业, en: Firms }
  - { name: units, zh: 单元, en: Units }
  - { name: documents, zh: 文献, en: Documents }
  - { name: people, zh: 人员, en: People }
*/
MATCH (p:Process)
WITH p, COUNT { (:Enterprise)-[:USES]->(p) } AS firms,
     COUNT { MATCH (u:Unit|Course)-[:COVERS|ABSORBED]->(p) RETURN DISTINCT u } AS units,
     COUNT { (:Patent|Paper|Project|Achievement)-[:CONCERNS]->(p) } AS documents,
     COUNT { MATCH (p)-[:REQUIRES]->(:Skill)<-[:HAS_SKILL]-(x:Teacher|Engineer) RETURN DISTINCT x } AS people
WITH p, firms, units, documents, people, reduce(least = firms, n IN [units, documents, people] | CASE WHEN n < least THEN n ELSE least END) AS width
WHERE width >= $width
RETURN p AS process, width, firms, units, documents, people
ORDER BY width DESC, p.key
