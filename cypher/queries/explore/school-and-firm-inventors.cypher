/*
title:
  zh: 校企共同发明
  en: Patents by school and firm together
description:
  zh: 教师与企业专家共同发明的专利，以及持有者。
  en: Patents that teachers and experts of firms invented together, and who holds them.
for: researcher
columns:
  - { name: patent, zh: 专利, en: Patent }
  - { name: teachers, zh: 教师, en: Teachers }
  - { name: engineers, zh: 企业专家, en: Experts }
  - { name: holders, zh: 持有者, en: Held by }
*/
MATCH (t:Teacher)-[:INVENTED]->(p:Patent)<-[:INVENTED]-(e:Engineer)
WITH p, t, e ORDER BY t.key, e.key
WITH p, collect(DISTINCT t) AS teachers, collect(DISTINCT e) AS engineers
RETURN p AS patent, teachers, engineers, COLLECT { MATCH (h)-[:HOLDS]->(p) RETURN h ORDER BY h.id } AS holders
ORDER BY p.key
