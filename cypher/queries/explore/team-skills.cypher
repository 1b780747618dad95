/*
title:
  zh: 团队的技能
  en: What a team can do
description:
  zh: 团队成员和带头人合起来具备的技能，最高等级，以及具备的人；只有一人具备的在前。
  en: The skills of a team, members and leaders together, with the highest level and who has them; those that hang on one person first.
for: enterprise
parameters:
  - { name: team, type: node, kind: Team, zh: 团队, en: Team, example: Team:LB-T5 }
columns:
  - { name: skill, zh: 技能, en: Skill }
  - { name: level, zh: 最高等级, en: Highest level }
  - { name: people, zh: 具备的人, en: Who has it }
*/
MATCH (:Team {id: $team})<-[:LEADS|MEMBER_OF]-(p:Person)-[h:HAS_SKILL]->(s:Skill)
WITH s, p, h ORDER BY h.level DESC, p.id
WITH s, max(h.level) AS level, collect(DISTINCT p) AS people
RETURN s AS skill, level, people
ORDER BY size(people), s.key
