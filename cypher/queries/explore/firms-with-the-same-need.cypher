/*
title:
  zh: 需要同一技能的企业
  en: Firms whose needs ask for the same skill
description:
  zh: 至少若干家企业的需求都要求的技能：适合合办培训或联合攻关。
  en: "Skills that the needs of at least so many firms require: a training or a project they could share."
for: enterprise
parameters:
  - { name: firms, type: integer, zh: 至少几家企业, en: Firms at least, default: 3, min: 2, max: 1000 }
columns:
  - { name: skill, zh: 技能, en: Skill }
  - { name: firms, zh: 企业, en: Firms }
  - { name: needs, zh: 需求, en: Needs }
*/
MATCH (f:Enterprise)-[:RAISED]->(n:Need)-[:REQUIRES]->(s:Skill)
WITH s, f, n ORDER BY f.key, n.key
WITH s, collect(DISTINCT f) AS firms, collect(DISTINCT n) AS needs
WHERE size(firms) >= $firms
RETURN s AS skill, firms, needs
ORDER BY size(firms) DESC, s.key
