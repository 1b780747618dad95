/*
title:
  zh: 与需求相关的专利、论文和成果
  en: Documents near a need
description:
  zh: 与需求涉及同一工艺或产品的专利、论文、成果和项目；共同点多的在前。
  en: Patents, papers, achievements and projects that concern the same processes or products as a need, most in common first.
for: enterprise
parameters:
  - { name: need, type: node, kind: Need, zh: 需求, en: Need, example: Need:LB-N09 }
columns:
  - { name: document, zh: 文献, en: Document }
  - { name: common, zh: 共同涉及, en: In common }
  - { name: people, zh: 完成人, en: People }
*/
MATCH (:Need {id: $need})-[:CONCERNS]->(x:Process|Product)<-[:CONCERNS]-(d:Patent|Paper|Achievement|Project)
WITH d, x ORDER BY x.id
WITH d, collect(x) AS common
RETURN d AS document, common, COLLECT { MATCH (p:Person)-[:INVENTED|AUTHORED|LEADS]->(d) RETURN DISTINCT p ORDER BY p.id } AS people
ORDER BY size(common) DESC, d.id
