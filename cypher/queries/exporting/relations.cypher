// All relations of a type by the ids of their ends. One scan of the type: by pairs of kinds the planner scans all
// relations for each pair, for it does not know what a dynamic label stands for.
CYPHER 25
MATCH (a)-[r:$($type)]->(b)
WHERE a.id IS NOT NULL AND b.id IS NOT NULL
WITH r, a, b, a.id AS fromId, b.id AS toId
ORDER BY fromId, toId
RETURN fromId, toId, a.key AS from, b.key AS to, properties(r) AS properties
