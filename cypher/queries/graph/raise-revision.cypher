MERGE (r:Revision {id: 'record'})
SET r.number = coalesce(r.number, 0) + 1
RETURN r.number AS number
