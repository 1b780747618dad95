/*
title:
  zh: 没有进入教学的标准
  en: Standards that no unit touches
description:
  zh: 标准涉及的工艺和技术没有任何课程或单元覆盖或吸收。
  en: Standards none of whose processes and technologies is covered or absorbed by a unit or course.
for: planner
columns:
  - { name: standard, zh: 标准, en: Standard }
  - { name: number, zh: 标准号, en: Number }
  - { name: concerns, zh: 涉及, en: Concerns }
*/
MATCH (standard:Standard)-[:CONCERNS]->(x:Process|Technology|Product)
WHERE NOT EXISTS { (standard)-[:CONCERNS]->(:Process|Technology)<-[:COVERS|ABSORBED]-(:Unit|Course) }
WITH standard, x ORDER BY x.id
RETURN standard, standard.number AS number, collect(x) AS concerns
ORDER BY standard.key
