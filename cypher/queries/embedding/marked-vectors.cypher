// unused: the day on which no text was found for it; null while one needs it.
MATCH (v:TextVector)
RETURN v.key AS key, v.unused AS unused
