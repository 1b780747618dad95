// One step is written as a path for the reason given in existing-relations.
CYPHER 25
MATCH (a:$($from) {id: $fromId})
MATCH (b:$($to) {id: $toId})
CALL (a, b) {
  MATCH (a)-[rs*1..1]->(b) WHERE type(rs[0]) = $type
  RETURN rs[0] AS r
}
DELETE r
RETURN count(*) AS count
