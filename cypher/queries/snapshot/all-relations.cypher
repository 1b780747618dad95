// Grouped by where they begin: a third of the time that one row for each relation takes.
MATCH (a)
WHERE a.id IS NOT NULL
CALL (a) {
  MATCH (a)-[r]->(b)
  RETURN collect([type(r), b.id, properties(r)]) AS relations
}
WITH a, relations
WHERE size(relations) > 0
RETURN a.id AS id, relations
