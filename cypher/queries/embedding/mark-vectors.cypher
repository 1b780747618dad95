// Another copy of the program may have set the mark: the earlier day stays.
UNWIND $keys AS key
MATCH (v:TextVector {key: key})
SET v.unused = coalesce(v.unused, $day)
