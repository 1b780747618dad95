/*
title:
  zh: 成熟而未转让的成果
  en: Ripe achievements nobody has taken
description:
  zh: 技术成熟度达到所给等级、没有转让给任何企业的成果，以及正在使用相关工艺或技术的企业。
  en: Achievements at a readiness level or above that were transferred to no firm, and the firms that use the processes or technologies they concern.
for: office
parameters:
  - { name: trl, type: integer, zh: 技术成熟度不低于, en: Readiness level at least, default: 6, min: 1, max: 9 }
columns:
  - { name: achievement, zh: 成果, en: Achievement }
  - { name: trl, zh: 技术成熟度, en: Readiness level }
  - { name: completed, zh: 完成日期, en: Completed on }
  - { name: firms, zh: 可能的承接企业, en: Firms that might }
*/
MATCH (a:Achievement)
WHERE a.trl >= $trl AND NOT EXISTS { (a)-[:TRANSFERRED_TO]->() }
RETURN a AS achievement, a.trl AS trl, a.date AS completed,
       COLLECT { MATCH (a)-[:CONCERNS]->(:Process|Technology)<-[:USES]-(f:Enterprise) RETURN DISTINCT f ORDER BY f.key } AS firms
ORDER BY a.trl DESC, a.key
