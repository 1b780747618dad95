// The rarest go first, among them those not seen for longest.
MATCH (c:Candidate {state: 'OPEN'})
WITH c
ORDER BY c.seen DESC, c.last DESC, c.term
SKIP $most
DELETE c
