package org.fourchains.snapshot;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourchains.vocabulary.Property;
import org.fourchains.vocabulary.PropertyType;
import org.jspecify.annotations.Nullable;

/** A property as it is shown, with its names in both languages. */
record PropertyValue(String name, String zh, String en, String value) {

  /** Those that have a value and may be shown to everybody. */
  static List<PropertyValue> shown(
      List<Property> properties, Function<String, @Nullable Object> values) {
    return properties.stream()
        .filter(p -> !p.sensitive())
        .flatMap(p -> shown(p, values.apply(p.name())))
        .toList();
  }

  private static Stream<PropertyValue> shown(Property property, @Nullable Object value) {
    return value == null
        ? Stream.empty()
        : Stream.of(
            new PropertyValue(
                property.name(), property.zh(), property.en(), PropertyType.format(value)));
  }
}
