MATCH (n)
WHERE NOT n:Revision AND NOT n:Candidate AND NOT n:TextVector AND none(label IN labels(n) WHERE label STARTS WITH '__Neo4j')
WITH n LIMIT 1
RETURN count(n) = 0 AS empty
