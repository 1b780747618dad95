// Nodes of the migration library, the revision, the candidates for the vocabulary and the vectors of texts are no facts.
MATCH (n)
WHERE NOT n:Revision AND NOT n:Candidate AND NOT n:TextVector AND none(label IN labels(n) WHERE label STARTS WITH '__Neo4j')
RETURN labels(n) AS labels, properties(n) AS properties
