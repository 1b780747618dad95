// Locks before it reads (see hold-revision), so that it may also be run by hand beside other writers.
MERGE (r:Revision {id: 'record'})
SET r.held = true
SET r.number = coalesce(r.number, 0) + 1
RETURN r.number AS number
