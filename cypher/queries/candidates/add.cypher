// A term that was decided stays decided; the first example stays.
UNWIND $rows AS row
MERGE (c:Candidate {term: row.term})
ON CREATE SET c.seen = 0, c.first = datetime(), c.example = row.example, c.state = 'OPEN'
SET c.seen = c.seen + row.count, c.last = datetime()
