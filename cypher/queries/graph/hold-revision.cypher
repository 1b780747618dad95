// Takes the write lock of the revision: from here on this is the only transaction that writes facts. The lock is taken by
// setting another property, and the number is read after it: SET r.number = r.number reads before it waits for the lock and
// then writes the old number back.
MATCH (r:Revision {id: 'record'})
SET r.held = true
RETURN r.number AS number
