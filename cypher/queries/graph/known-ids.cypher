CYPHER 25
UNWIND $ids AS id
MATCH (n:$($kind) {id: id})
RETURN n.id AS id
