// Words of texts that no node uses, counted. They are no facts and raise no revision.
CREATE CONSTRAINT candidate_term IF NOT EXISTS FOR (c:Candidate) REQUIRE c.term IS UNIQUE;
