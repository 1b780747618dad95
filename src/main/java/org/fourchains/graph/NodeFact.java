package org.fourchains.graph;

import java.util.Map;

/** A node. @param id {@code <Kind>:<key>} @param key unique within its kind */
public record NodeFact(String id, String key, Map<String, Object> properties) implements Fact {}
