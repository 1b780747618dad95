// Left behind by a program that was killed while it migrated.
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
