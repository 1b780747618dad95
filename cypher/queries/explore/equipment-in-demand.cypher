/*
title:
  zh: 用得最多的设备
  en: Equipment that most courses need
description:
  zh: 至少几门课程的单元或实训任务要用的设备，连同学校平台和企业中的所在：坏了或占用时影响最大。
  en: Equipment that units or training tasks of at least so many courses use, and where it stands; what breaks most lessons when it breaks.
for: planner
parameters:
  - { name: courses, type: integer, zh: 至少几门课程, en: Courses at least, default: 3, min: 1, max: 1000 }
columns:
  - { name: equipment, zh: 设备, en: Equipment }
  - { name: courses, zh: 课程, en: Courses }
  - { name: hours, zh: 学时, en: Hours }
  - { name: hosts, zh: 所在, en: Where it stands }
*/
MATCH (e:Equipment)<-[:USES]-(u:Unit|TrainingTask)-[:PART_OF]->(c:Course)
WITH e, c, u ORDER BY c.key
WITH e, collect(DISTINCT c) AS courses, sum(u.hours) AS hours
WHERE size(courses) >= $courses
RETURN e AS equipment, courses, hours, COLLECT { MATCH (h)-[:HOSTS]->(e) RETURN h ORDER BY h.id } AS hosts
ORDER BY size(courses) DESC, hours DESC, e.key
