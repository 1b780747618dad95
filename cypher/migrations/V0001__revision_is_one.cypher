// The record's revision is one node, raised by every transaction that changes a fact. Whoever writes by hand raises it too
// (README, "Writing by hand"), so that every running copy sees the change.
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (r:Revision) REQUIRE r.id IS UNIQUE;
