MATCH (c:Candidate {state: $state})
RETURN count(c) AS count
