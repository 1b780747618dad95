/*
title:
  zh: 上游原料与生产企业
  en: Materials upstream and who makes them
description:
  zh: 一种产品的原料、原料的原料，直到所给层数，以及图中生产它们的企业；没有企业的写为空。
  en: The materials of a product, their materials, and so on to a depth, with the firms on record that make them; empty where there is none.
for: enterprise
parameters:
  - { name: product, type: node, kind: Product, zh: 产品, en: Product, example: Product:LB-M31 }
  - { name: depth, type: integer, zh: 层数, en: Depth, default: 3, min: 1, max: 8 }
columns:
  - { name: material, zh: 原料, en: Material }
  - { name: depth, zh: 层, en: Depth }
  - { name: makers, zh: 生产企业, en: Made by }
*/
MATCH path = (m:Product)-[:MATERIAL_OF*1..8]->(:Product {id: $product})
WHERE length(path) <= $depth
WITH m, min(length(path)) AS depth
RETURN m AS material, depth, COLLECT { MATCH (f:Enterprise)-[:MAKES]->(m) RETURN f ORDER BY f.key } AS makers
ORDER BY depth, m.key
