/*
title:
  zh: 只有一人能上的课程
  en: Courses that hang on one person
description:
  zh: 只有一名教师或企业专家讲授的课程，以及具备该课程至少一半技能、可以接手的教师。
  en: Courses that only one teacher or expert gives, and who else has at least half of the skills they teach and could step in.
for: planner
parameters:
  - { name: program, type: node, kind: Program, zh: 专业, en: Program, optional: true, example: Program:AL-PG3 }
columns:
  - { name: course, zh: 课程, en: Course }
  - { name: givenBy, zh: 讲授者, en: Given by }
  - { name: substitutes, zh: 可接手的人, en: Who could step in }
*/
MATCH (c:Course)<-[:GIVES]-(only:Teacher|Engineer)
WHERE ($program IS NULL OR EXISTS { (c)-[:PART_OF]->(:Program {id: $program}) })
  AND COUNT { (:Teacher|Engineer)-[:GIVES]->(c) } = 1
WITH c, only, COLLECT {
  MATCH (c)-[:TEACHES]->(s:Skill) RETURN DISTINCT s
  UNION
  MATCH (c)<-[:PART_OF]-(:Unit)-[:TEACHES]->(s:Skill) RETURN DISTINCT s
} AS skills
RETURN c AS course, only AS givenBy, COLLECT {
  MATCH (other:Teacher|Engineer)-[:HAS_SKILL]->(s:Skill)
  WHERE s IN skills AND other <> only
  WITH other, count(DISTINCT s) AS has
  WHERE 2 * has >= size(skills)
  RETURN other ORDER BY has DESC, other.key
} AS substitutes
ORDER BY size(substitutes), c.key
