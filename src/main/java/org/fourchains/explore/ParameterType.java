package org.fourchains.explore;

import org.fourchains.vocabulary.PropertyType;

/** What a parameter can be; texts are read as those of properties are. */
enum ParameterType {
  /** The id of a node of one kind. */
  NODE(PropertyType.STRING),
  STRING(PropertyType.STRING),
  INTEGER(PropertyType.INTEGER),
  DECIMAL(PropertyType.DECIMAL),
  DATE(PropertyType.DATE),
  BOOLEAN(PropertyType.BOOLEAN);

  final PropertyType texts;

  ParameterType(PropertyType texts) {
    this.texts = texts;
  }

  boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
