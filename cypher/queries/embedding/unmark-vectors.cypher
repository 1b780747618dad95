UNWIND $keys AS key
MATCH (v:TextVector {key: key})
REMOVE v.unused
