// Nodes of the migration library and the revision are no facts.
MATCH (n)
WHERE NOT n:Revision AND none(label IN labels(n) WHERE label STARTS WITH '__Neo4j')
RETURN labels(n) AS labels, properties(n) AS properties
