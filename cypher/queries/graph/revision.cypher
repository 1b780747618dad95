// The revision of the record; none when it was never migrated.
MATCH (r:Revision {id: 'record'})
RETURN r.number AS number
