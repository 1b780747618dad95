MATCH (c:Candidate {state: $state})
RETURN c.term AS term, c.seen AS seen, c.first AS first, c.last AS last, c.example AS example, c.state AS state
ORDER BY seen DESC, last DESC, term
SKIP $offset LIMIT $first
