// All nodes of a kind by id. Sorts ids only: the properties are fetched as the rows go out.
CYPHER 25
MATCH (n:$($kind))
WHERE n.id IS NOT NULL
WITH n, n.id AS id
ORDER BY id
RETURN id, n.key AS key, properties(n) AS properties
