package org.fourchains.explore;

/** A column of an answer, by the name it has in the query. */
record Column(String name, String zh, String en) {}
