/*
title:
  zh: 先后顺序颠倒的先修课
  en: Prerequisites out of order
description:
  zh: 先修课与后续课之间相隔的学期数少于所给数目的课程对：同一学期（0）或更晚（负数）开课就学不到先修内容。
  en: Pairs of courses with fewer semesters between prerequisite and follower than asked for; 0 is the same semester, less is the wrong way round.
for: planner
parameters:
  - { name: semesters, type: integer, zh: 至少相隔几学期, en: Semesters between at least, default: 1, min: 1, max: 8 }
columns:
  - { name: prerequisite, zh: 先修课, en: Prerequisite }
  - { name: follower, zh: 后续课, en: Follower }
  - { name: between, zh: 相隔学期数, en: Semesters between }
*/
MATCH (a:Course)-[:PREREQUISITE]->(b:Course)
WHERE b.semester - a.semester < $semesters
RETURN a AS prerequisite, b AS follower, b.semester - a.semester AS between
ORDER BY between, a.key, b.key
