CYPHER 25
MATCH (n:$($kind) {id: $id})
DETACH DELETE n
RETURN count(*) AS count
