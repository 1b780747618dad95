/*
title:
  zh: 专业面向环节的技术覆盖
  en: What a program covers of its segments
description:
  zh: 专业面向的产业环节中，有多少工艺和技术被该专业的单元覆盖或吸收，还缺哪些。
  en: Of the processes and technologies in each segment a program targets, how many its units cover or have absorbed, and which are missing.
for: planner
parameters:
  - { name: program, type: node, kind: Program, zh: 专业, en: Program, example: Program:LB-Y01 }
columns:
  - { name: segment, zh: 产业环节, en: Segment }
  - { name: covered, zh: 已覆盖, en: Covered }
  - { name: all, zh: 共有, en: In all }
  - { name: share, zh: 占比, en: Share }
  - { name: missing, zh: 未覆盖, en: Missing }
*/
MATCH (program:Program {id: $program})-[:TARGETS]->(g:Segment)<-[:IN_SEGMENT]-(x:Process|Technology)
WITH g, x, EXISTS {
  MATCH (x)<-[:COVERS|ABSORBED]-(u:Unit|Course)
  WHERE (u)-[:PART_OF]->(program) OR (u)-[:PART_OF]->(:Course)-[:PART_OF]->(program)
} AS covered ORDER BY x.id
WITH g, count(x) AS all, count(CASE WHEN covered THEN 1 END) AS covered, collect(CASE WHEN NOT covered THEN x END) AS missing
RETURN g AS segment, covered, all, round(1.0 * covered / all, 2) AS share, missing
ORDER BY share, g.key
