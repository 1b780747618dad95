// All facts and candidates; what the migrations keep, the revision too, stays. Wants a transaction of its own.
CYPHER 25
MATCH (n)
WHERE (n.id IS NOT NULL OR n:Candidate) AND NOT n:Revision
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 10000 ROWS
