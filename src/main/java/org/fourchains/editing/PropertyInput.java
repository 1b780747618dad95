package org.fourchains.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fourchains.api.Refusal;
import org.fourchains.vocabulary.BadValue;
import org.fourchains.vocabulary.Property;

/** A property as it is asked to be written. */
record PropertyInput(String name, String value) {

  /** The values the vocabulary makes of the texts, and the request as their source. */
  static Map<String, Object> values(
      List<PropertyInput> properties,
      Function<String, Optional<Property>> vocabulary,
      String source) {
    Map<String, Object> values = new HashMap<>();
    for (PropertyInput property : properties) {
      values.put(property.name, property.parsed(vocabulary));
    }
    values.put("source", source);
    return values;
  }

  private Object parsed(Function<String, Optional<Property>> vocabulary) {
    Property word =
        vocabulary
            .apply(name)
            .orElseThrow(
                () -> new Refusal.BadRequest("properties", "no property is called " + name));
    if (value.isBlank()) {
      throw new Refusal.BadRequest("properties", name + " is empty");
    }
    try {
      return word.parse(value);
    } catch (BadValue bad) {
      throw new Refusal.BadRequest("properties", name + ": " + bad.getMessage());
    }
  }
}
