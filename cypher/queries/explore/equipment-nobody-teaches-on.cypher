/*
title:
  zh: 学校里没有用起来的设备
  en: School equipment that no unit uses
description:
  zh: 平台或院校拥有、而没有课程、单元或实训任务使用的设备，以及哪些工艺用得上。
  en: Equipment that a platform or college has and that no course, unit or training task uses, and the processes that would need it.
for: planner
columns:
  - { name: equipment, zh: 设备, en: Equipment }
  - { name: hosts, zh: 拥有者, en: Where it stands }
  - { name: processes, zh: 用得上的工艺, en: Processes that use it }
*/
MATCH (e:Equipment)<-[:HOSTS]-(h:Platform|College)
WHERE NOT EXISTS { (:Course|Unit|TrainingTask)-[:USES]->(e) }
WITH e, h ORDER BY h.key
WITH e, collect(h) AS hosts
RETURN e AS equipment, hosts, COLLECT { MATCH (p:Process)-[:USES]->(e) RETURN p ORDER BY p.key } AS processes
ORDER BY size(processes) DESC, e.key
