package org.fourchains.graph;

import java.util.Map;

/**
 * Something the record knows: a node or a relation with its properties (Java values as {@code
 * PropertyType} parses them).
 */
public sealed interface Fact permits NodeFact, RelationFact {

  /** The values by name of property; a value may not be null. */
  Map<String, Object> properties();
}
