/*
title:
  zh: 引用可达范围
  en: How far citations reach
description:
  zh: 论文和专利在所给步数之内被多少篇直接或间接引用。
  en: How many papers and patents cite a document directly or by way of others, within so many steps.
for: researcher
parameters:
  - { name: steps, type: integer, zh: 步数不超过, en: Steps at most, default: 3, min: 1, max: 6 }
columns:
  - { name: document, zh: 文献, en: Document }
  - { name: cited, zh: 被引数, en: Cited by }
  - { name: direct, zh: 其中直接, en: Directly }
  - { name: citing, zh: 引用者, en: Citing }
*/
MATCH path = (a:Paper|Patent)-[:CITES*1..6]->(d:Paper|Patent)
WHERE length(path) <= $steps AND a <> d
WITH d, a, min(length(path)) AS distance ORDER BY a.id
RETURN d AS document, count(a) AS cited, count(CASE WHEN distance = 1 THEN 1 END) AS direct, collect(a) AS citing
ORDER BY cited DESC, d.id
