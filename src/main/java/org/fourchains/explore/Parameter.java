package org.fourchains.explore;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.fourchains.vocabulary.BadValue;
import org.fourchains.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/**
 * What a question wants to be told.
 *
 * @param kind of the nodes to choose from; only for {@link ParameterType#NODE}
 * @param list whether it takes several values
 * @param optional whether it may be left out though it has no default; the query then sees null
 * @param defaults what stands for it when it is left out; empty when there is no default
 * @param example values that find something in the seed
 * @param min the least number allowed, inclusive
 * @param max the greatest number allowed, inclusive
 */
record Parameter(
    String name,
    ParameterType type,
    @Nullable String kind,
    boolean list,
    String zh,
    String en,
    boolean optional,
    @JsonProperty("default") @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> defaults,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> example,
    @Nullable Double min,
    @Nullable Double max) {

  boolean required() {
    return !optional && defaults.isEmpty();
  }

  /**
   * The value the query sees.
   *
   * @param texts as they came; none stand for the default
   * @throws BadValue when a value is missing, or one is not of this type or out of range
   */
  @Nullable Object value(List<String> texts) {
    List<String> given = texts.isEmpty() ? defaults : texts;
    if (given.isEmpty()) {
      if (optional) {
        return null;
      }
      throw new BadValue("is missing");
    }
    if (!list && given.size() > 1) {
      throw new BadValue("takes one value, not " + given.size());
    }
    List<Object> values = given.stream().map(this::parse).toList();
    return list ? values : values.getFirst();
  }

  private Object parse(String text) {
    if (text.isBlank()) {
      throw new BadValue("is empty");
    }
    return new Property(name, type.texts, zh, en, true, false, false, min, max, false).parse(text);
  }
}
