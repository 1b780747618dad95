// A decision and what it is about; without a program nothing is found to join it to.
CYPHER 25
MATCH (target:$($targetKind) {id: $target})
MATCH (about:$($aboutKind) {id: $about})
CREATE (decision:Decision)
SET decision = $properties
CREATE (decision)-[:DECIDES {source: $properties.source}]->(target)
CREATE (decision)-[:ABOUT {source: $properties.source}]->(about)
WITH decision
CALL (decision) {
  MATCH (program:Program {id: $program})
  CREATE (decision)-[:`FOR` {source: $properties.source}]->(program)
}
RETURN count(decision) AS count
