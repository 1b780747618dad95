/*
title:
  zh: 由科研转化的实训任务
  en: Training tasks that came from research
description:
  zh: 由项目或成果转化而来的实训任务和单元，以及它们进入的课程。
  en: Training tasks and units into which a project or achievement was converted, with the course they belong to.
for: office
columns:
  - { name: from, zh: 来源, en: From }
  - { name: into, zh: 转化为, en: Into }
  - { name: course, zh: 课程, en: Course }
*/
MATCH (from:Project|Achievement)-[:CONVERTED_TO]->(into:TrainingTask|Unit)
OPTIONAL MATCH (into)-[:PART_OF]->(course:Course)
RETURN from, into, course
ORDER BY from.id, into.id
