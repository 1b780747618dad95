/*
title:
  zh: 只有企业才有的教学设备
  en: Equipment taught on that only firms have
description:
  zh: 单元或实训任务要用、学校平台没有、而企业有的设备：可商议共享。
  en: "Equipment that units or training tasks use, that no platform or college has, and that a firm has: something to share."
for: planner
columns:
  - { name: equipment, zh: 设备, en: Equipment }
  - { name: firms, zh: 拥有的企业, en: Firms that have it }
  - { name: usedBy, zh: 用到它的单元和任务, en: Units and tasks }
*/
MATCH (u:Course|Unit|TrainingTask)-[:USES]->(e:Equipment)<-[:HOSTS]-(f:Enterprise)
WHERE NOT EXISTS { (:Platform|College)-[:HOSTS]->(e) }
WITH e, f, u ORDER BY f.key, u.key
RETURN e AS equipment, collect(DISTINCT f) AS firms, collect(DISTINCT u) AS usedBy
ORDER BY size(usedBy) DESC, e.key
