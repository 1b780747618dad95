UNWIND $keys AS key
MATCH (v:TextVector {key: key})
RETURN v.key AS key, v.vector AS vector
