package org.fourchains.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a node or a relation may say of itself.
 *
 * @param searchable whether the search reads it
 * @param sensitive whether it is shown only to those who may see it
 * @param min the least number allowed, inclusive
 * @param max the greatest number allowed, inclusive
 * @param begins whether it is the day its node or relation came into being; only of a date
 */
public record Property(
    String name,
    PropertyType type,
    String zh,
    String en,
    boolean required,
    boolean searchable,
    boolean sensitive,
    @Nullable Double min,
    @Nullable Double max,
    boolean begins) {

  /**
   * The value a cell of a file stands for.
   *
   * @param text not blank
   * @throws BadValue when the text is not of this type or lies outside min and max
   */
  public Object parse(String text) {
    Object value = type.parse(text.strip());
    if (value instanceof Number number) {
      checkRange(number.doubleValue());
    }
    return value;
  }

  private void checkRange(double number) {
    if (min != null && number < min || max != null && number > max) {
      throw new BadValue("%s must lie between %s and %s".formatted(name, bound(min), bound(max)));
    }
  }

  private static String bound(@Nullable Double bound) {
    return bound == null
        ? "any"
        : bound % 1 == 0 ? Long.toString(bound.longValue()) : bound.toString();
  }
}
