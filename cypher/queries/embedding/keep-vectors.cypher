// Two copies of the program may compute the same vector; the first one stays.
UNWIND $rows AS row
MERGE (v:TextVector {key: row.key})
ON CREATE SET v.vector = row.vector
REMOVE v.unused
