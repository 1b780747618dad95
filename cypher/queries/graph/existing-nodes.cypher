CYPHER 25
UNWIND $rows AS row
MATCH (n:$($kind) {id: row.id})
RETURN row.index AS index, properties(n) AS properties
