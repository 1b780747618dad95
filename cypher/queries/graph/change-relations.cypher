// One step is written as a path for the reason given in existing-relations.
CYPHER 25
UNWIND $rows AS row
MATCH (a:$($from) {id: row.from})
MATCH (b:$($to) {id: row.to})
CALL (a, b) {
  MATCH (a)-[rs*1..1]->(b) WHERE type(rs[0]) = $type
  RETURN rs[0] AS r
}
SET r += row.properties
RETURN count(r) AS count
