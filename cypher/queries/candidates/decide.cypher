// What somebody wrote is needed no longer.
MATCH (c:Candidate {term: $term})
SET c.state = $state, c.example = ''
RETURN c.term AS term, c.seen AS seen, c.first AS first, c.last AS last, c.example AS example, c.state AS state
