CYPHER 25
UNWIND $rows AS row
MATCH (a:$($from) {id: row.from})
MATCH (b:$($to) {id: row.to})
CREATE (a)-[r:$($type)]->(b)
SET r = row.properties
RETURN count(r) AS count
