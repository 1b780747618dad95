/*
title:
  zh: 先修链
  en: Chains of prerequisites
description:
  zh: 通向一门课程的先修链，从没有先修课的课程开始；最长的在前。
  en: All chains of prerequisites that end in a course, each begun by a course that has none itself, the longest first.
for: planner
parameters:
  - { name: course, type: node, kind: Course, zh: 课程, en: Course, example: Course:LB-C13 }
columns:
  - { name: chain, zh: 先修链, en: Chain }
  - { name: courses, zh: 课程数, en: Courses }
  - { name: hours, zh: 先修学时, en: Hours before it }
  - { name: semesters, zh: 开课学期, en: Semesters }
*/
MATCH path = (first:Course)-[:PREREQUISITE*1..12]->(:Course {id: $course})
WHERE NOT EXISTS { (:Course)-[:PREREQUISITE]->(first) }
WITH nodes(path) AS courses
RETURN courses AS chain, size(courses) AS courses, reduce(sum = 0, c IN courses[..-1] | sum + coalesce(c.hours, 0)) AS hours,
       [c IN courses | c.semester] AS semesters
ORDER BY courses DESC, hours DESC, [c IN chain | c.key]
