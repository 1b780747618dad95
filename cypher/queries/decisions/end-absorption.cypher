CYPHER 25
MATCH (target:$($targetKind) {id: $target})-[absorbed:ABSORBED]->(:$($aboutKind) {id: $about})
SET absorbed.until = $day
RETURN count(absorbed) AS count
