CYPHER 25
MATCH (a:$($from) {id: $fromId})
MATCH (b:$($to) {id: $toId})
MATCH (a)-[r]->(b) WHERE type(r) = $type
DELETE r
RETURN count(*) AS count
