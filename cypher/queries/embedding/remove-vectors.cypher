// Not one whose mark another copy of the program has taken away meanwhile.
UNWIND $keys AS key
MATCH (v:TextVector {key: key})
WHERE v.unused <= $day
DELETE v
