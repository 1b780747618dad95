// From this day on; a relation that ended before begins anew, the decisions tell of its past.
CYPHER 25
MATCH (target:$($targetKind) {id: $target})
MATCH (about:$($aboutKind) {id: $about})
MERGE (target)-[absorbed:ABSORBED]->(about)
SET absorbed.date = $day, absorbed.since = $day, absorbed.source = $source
REMOVE absorbed.until
RETURN count(absorbed) AS count
