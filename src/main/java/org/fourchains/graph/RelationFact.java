package org.fourchains.graph;

import java.util.Map;

/** A relation; between two nodes there is at most one of each kind and direction. */
public record RelationFact(String fromId, String toId, Map<String, Object> properties)
    implements Fact {}
