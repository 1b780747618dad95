/*
title:
  zh: 中试记录
  en: Pilot runs
description:
  zh: 成果在中试基地试验的结果；可只看一个基地。
  en: What came of the pilot runs of achievements, at one facility or at all.
for: office
parameters:
  - { name: facility, type: node, kind: PilotFacility, zh: 中试基地, en: Pilot facility, optional: true, example: PilotFacility:AL-PF1 }
columns:
  - { name: achievement, zh: 成果, en: Achievement }
  - { name: facility, zh: 中试基地, en: Pilot facility }
  - { name: result, zh: 结果, en: Result }
  - { name: transferredTo, zh: 已转让给, en: Transferred to }
*/
MATCH (a:Achievement)-[t:TESTED_AT]->(f:PilotFacility)
WHERE $facility IS NULL OR f.id = $facility
RETURN a AS achievement, f AS facility, t.result AS result,
       COLLECT { MATCH (a)-[:TRANSFERRED_TO]->(e:Enterprise) RETURN e ORDER BY e.key } AS transferredTo
ORDER BY f.key, a.key
