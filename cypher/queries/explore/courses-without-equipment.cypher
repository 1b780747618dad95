/*
title:
  zh: 没有设备的课程
  en: Courses without equipment
description:
  zh: 没有任何单元或实训任务记录了所用设备的课程；可只看一个专业。没有记录不等于没有设备。
  en: Courses none of whose units and training tasks use any equipment on record, of one program or of all. Not recorded does not mean not there.
for: planner
parameters:
  - { name: program, type: node, kind: Program, zh: 专业, en: Program, optional: true, example: Program:LB-Y01 }
columns:
  - { name: course, zh: 课程, en: Course }
  - { name: courseType, zh: 课程类型, en: Course type }
  - { name: semester, zh: 开课学期, en: Semester }
  - { name: hours, zh: 学时, en: Hours }
  - { name: units, zh: 单元数, en: Units }
*/
MATCH (c:Course)
WHERE ($program IS NULL OR EXISTS { (c)-[:PART_OF]->(:Program {id: $program}) })
  AND NOT EXISTS { (c)-[:USES]->(:Equipment) }
  AND NOT EXISTS { (c)<-[:PART_OF]-(:Unit|TrainingTask)-[:USES]->(:Equipment) }
RETURN c AS course, c.courseType AS courseType, c.semester AS semester, c.hours AS hours, COUNT { (c)<-[:PART_OF]-(:Unit) } AS units
ORDER BY c.hours DESC, c.key
