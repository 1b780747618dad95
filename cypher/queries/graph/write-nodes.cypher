CYPHER 25
UNWIND $rows AS row
MERGE (n:$($kind) {id: row.id})
SET n += row.properties, n:$($labels)
