// Vectors of texts are kept so that they are computed once; they are no facts, and raise no revision.
CREATE CONSTRAINT text_vector_key IF NOT EXISTS FOR (v:TextVector) REQUIRE v.key IS UNIQUE;
