CYPHER 25
UNWIND $rows AS row
MATCH (a:$($from) {id: row.from})
MATCH (b:$($to) {id: row.to})
MATCH (a)-[r]->(b) WHERE type(r) = $type
SET r += row.properties
RETURN count(r) AS count
