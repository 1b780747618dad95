// [rs*1..1] rather than [r]: for one step the planner may scan all relations for each row, and a plan made while the record
// was nearly empty is kept for 10 s (3,000 rows took 28 million page hits). Expanding a path always starts at the node given.
// type(…) = … rather than [:$($type)]: a dynamic type is planned as a scan over all relations of the type.
CYPHER 25
UNWIND $rows AS row
MATCH (a:$($from) {id: row.from})
MATCH (b:$($to) {id: row.to})
CALL (a, b) {
  MATCH (a)-[rs*1..1]->(b) WHERE type(rs[0]) = $type
  RETURN rs[0] AS r
}
RETURN row.index AS index, properties(r) AS properties
