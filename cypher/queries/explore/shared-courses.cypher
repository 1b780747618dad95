/*
title:
  zh: 多个专业共享的课程
  en: Courses that programs share
description:
  zh: 属于至少若干个专业的课程：改动时要一起商量。
  en: Courses that are part of at least so many programs, which must agree on any change.
for: planner
parameters:
  - { name: programs, type: integer, zh: 至少几个专业, en: Programs at least, default: 3, min: 2, max: 100 }
columns:
  - { name: course, zh: 课程, en: Course }
  - { name: programs, zh: 专业, en: Programs }
  - { name: hours, zh: 学时, en: Hours }
*/
MATCH (c:Course)-[:PART_OF]->(p:Program)
WITH c, p ORDER BY p.key
WITH c, collect(p) AS programs
WHERE size(programs) >= $programs
RETURN c AS course, programs, c.hours AS hours
ORDER BY size(programs) DESC, c.key
