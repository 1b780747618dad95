MERGE (r:Revision {id: 'record'}) ON CREATE SET r.number = 0;
