/*
title:
  zh: 企业持有而课程未涉及的专利
  en: Patents of firms that no course touches
description:
  zh: 企业持有的专利，其涉及的工艺和技术没有一项被课程或单元覆盖或吸收。
  en: Patents that a firm holds and none of whose processes and technologies is covered or absorbed by a course or unit.
for: researcher
columns:
  - { name: patent, zh: 专利, en: Patent }
  - { name: firms, zh: 企业, en: Held by }
  - { name: concerns, zh: 涉及, en: Concerns }
*/
MATCH (f:Enterprise)-[:HOLDS]->(p:Patent)
WHERE EXISTS { (p)-[:CONCERNS]->(:Process|Technology) }
  AND NOT EXISTS { (p)-[:CONCERNS]->(:Process|Technology)<-[:COVERS|ABSORBED]-(:Unit|Course) }
WITH p, f ORDER BY f.key
WITH p, collect(f) AS firms
RETURN p AS patent, firms, COLLECT { MATCH (p)-[:CONCERNS]->(x) RETURN x ORDER BY x.id } AS concerns
ORDER BY p.key
