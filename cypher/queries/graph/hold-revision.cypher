// Takes the write lock of the revision without changing it: from here on this is the only transaction that writes facts.
MATCH (r:Revision {id: 'record'})
SET r.number = r.number
RETURN r.number AS number
