// type(r) = … rather than [r:$($type)]: a dynamic type is planned as a scan over all relations of the type for every row.
CYPHER 25
UNWIND $rows AS row
MATCH (a:$($from) {id: row.from})
MATCH (b:$($to) {id: row.to})
MATCH (a)-[r]->(b) WHERE type(r) = $type
RETURN row.index AS index, properties(r) AS properties
