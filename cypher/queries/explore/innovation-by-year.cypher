/*
title:
  zh: 逐年的专利与论文
  en: Patents and papers by year
description:
  zh: 每年申请的专利、授权的专利和发表的论文数；可只看涉及一项技术的。
  en: Patents filed, patents granted and papers published each year, of all or of those that concern a technology.
for: researcher
parameters:
  - { name: technology, type: node, kind: Technology, zh: 技术, en: Technology, optional: true }
columns:
  - { name: year, zh: 年, en: Year }
  - { name: filed, zh: 申请专利, en: Patents filed }
  - { name: granted, zh: 授权专利, en: Patents granted }
  - { name: papers, zh: 论文, en: Papers }
*/
MATCH (d:Patent|Paper)
WHERE $technology IS NULL OR EXISTS { (d)-[:CONCERNS]->(:Technology {id: $technology}) }
UNWIND [[d.filed, 'filed'], [d.granted, 'granted'], [d.published, 'paper']] AS event
WITH event[0].year AS year, event[1] AS what
WHERE year IS NOT NULL
RETURN year, count(CASE WHEN what = 'filed' THEN 1 END) AS filed, count(CASE WHEN what = 'granted' THEN 1 END) AS granted,
       count(CASE WHEN what = 'paper' THEN 1 END) AS papers
ORDER BY year
