/*
title:
  zh: 课时过多的教师
  en: Teachers who give too much
description:
  zh: 按所讲授课程的学时合计；一门课由几人讲授时平均分摊。未区分学期和平行班。
  en: Hours of the courses a teacher gives, shared equally where several give a course. Semesters and parallel classes are not told apart.
for: planner
parameters:
  - { name: hours, type: integer, zh: 学时上限, en: Hours at most, default: 100, min: 0 }
columns:
  - { name: teacher, zh: 教师, en: Teacher }
  - { name: hours, zh: 分摊学时, en: Share of hours }
  - { name: courses, zh: 课程, en: Courses }
  - { name: projects, zh: 项目数, en: Projects }
*/
MATCH (t:Teacher)-[:GIVES]->(c:Course)
WITH t, c, toFloat(coalesce(c.hours, 0)) / COUNT { (:Teacher|Engineer)-[:GIVES]->(c) } AS share ORDER BY c.key
WITH t, round(sum(share), 1) AS hours, collect(c) AS courses
WHERE hours > $hours
RETURN t AS teacher, hours, courses, COUNT { (t)-[:LEADS|MEMBER_OF]->(:Project) } AS projects
ORDER BY hours DESC, t.key
