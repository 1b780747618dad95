/*
title:
  zh: 没有进入教学的标准
  en: Standards that no unit touches
description:
  zh: 涉及工艺或技术、而其中没有一项被课程或单元覆盖或吸收的标准；只涉及产品的不计。
  en: Standards that concern processes or technologies, none of which a unit or course covers or has absorbed. Those that concern products alone are left out.
for: planner
columns:
  - { name: standard, zh: 标准, en: Standard }
  - { name: number, zh: 标准号, en: Number }
  - { name: concerns, zh: 涉及, en: Concerns }
*/
MATCH (standard:Standard)-[:CONCERNS]->(x:Process|Technology|Product)
WHERE EXISTS { (standard)-[:CONCERNS]->(:Process|Technology) }
  AND NOT EXISTS { (standard)-[:CONCERNS]->(:Process|Technology)<-[:COVERS|ABSORBED]-(:Unit|Course) }
WITH standard, x ORDER BY x.id
RETURN standard, standard.number AS number, collect(x) AS concerns
ORDER BY standard.key
