// A version of a course; the first follows none, and comes from no decision.
CYPHER 25
MATCH (course:Course {id: $course})
CREATE (version:CourseVersion)
SET version = $properties
CREATE (version)-[:VERSION_OF {source: $properties.source}]->(course)
WITH version
CALL (version) {
  MATCH (before:CourseVersion {id: $follows})
  SET before.until = $day
  CREATE (version)-[:FOLLOWS {source: $properties.source}]->(before)
}
CALL (version) {
  MATCH (decision:Decision {id: $decision})
  CREATE (version)-[:FROM_DECISION {source: $properties.source}]->(decision)
}
RETURN count(version) AS count
