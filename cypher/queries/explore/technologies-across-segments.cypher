/*
title:
  zh: 跨环节的共性技术
  en: Technologies used across segments
description:
  zh: 被至少若干个产业环节的工艺使用的技术。
  en: Technologies used by processes of at least so many segments.
for: researcher
parameters:
  - { name: segments, type: integer, zh: 至少几个环节, en: Segments at least, default: 2, min: 2, max: 100 }
columns:
  - { name: technology, zh: 技术, en: Technology }
  - { name: segments, zh: 产业环节, en: Segments }
  - { name: processes, zh: 工艺, en: Processes }
*/
MATCH (t:Technology)<-[:USES]-(p:Process)-[:IN_SEGMENT]->(g:Segment)
WITH t, g, p ORDER BY g.key, p.key
WITH t, collect(DISTINCT g) AS segments, collect(DISTINCT p) AS processes
WHERE size(segments) >= $segments
RETURN t AS technology, segments, processes
ORDER BY size(segments) DESC, t.key
