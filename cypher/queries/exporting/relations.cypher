// All relations of a type between two kinds by the ids of their ends. type(r) = … as in graph/existing-relations.
CYPHER 25
MATCH (a:$($from))
WHERE a.id IS NOT NULL
MATCH (a)-[r]->(b:$($to))
WHERE type(r) = $type AND b.id IS NOT NULL
WITH r, a, b, a.id AS fromId, b.id AS toId
ORDER BY fromId, toId
RETURN fromId, toId, a.key AS from, b.key AS to, properties(r) AS properties
