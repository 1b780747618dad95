package org.fourchains.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of properties, and how each is read from and written to text. */
public enum PropertyType {
  @JsonProperty("string")
  STRING,
  /** A long string. */
  @JsonProperty("text")
  TEXT,
  /** Several strings, separated by semicolons in files. */
  @JsonProperty("strings")
  STRINGS,
  /** A 64-bit integer. */
  @JsonProperty("integer")
  INTEGER,
  /** A finite 64-bit floating point number. */
  @JsonProperty("decimal")
  DECIMAL,
  @JsonProperty("boolean")
  BOOLEAN,
  /** A day; a year or a month stands for its first day. */
  @JsonProperty("date")
  DATE;

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})(?:[-/.年](\\d{1,2})(?:[-/.月](\\d{1,2})日?|月)?|年)?");

  /**
   * The value: {@link String}, {@code List<String>}, {@link Long}, {@link Double}, {@link Boolean}
   * or {@link LocalDate}.
   *
   * @throws BadValue when the text is not of this type
   */
  public Object parse(String text) {
    return switch (this) {
      case STRING, TEXT -> text;
      case STRINGS ->
          Arrays.stream(text.split("[;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
      case INTEGER -> integer(text);
      case DECIMAL -> decimal(text);
      case BOOLEAN -> bool(text);
      case DATE -> date(text);
    };
  }

  /** The text that {@link #parse} reads as this value. */
  public static String format(Object value) {
    return value instanceof List<?> parts
        ? String.join(";", parts.stream().map(Object::toString).toList())
        : value.toString();
  }

  private static Long integer(String text) {
    try {
      return Long.valueOf(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    } catch (NumberFormatException e) {
      throw new BadValue("not an integer");
    }
  }

  private static Double decimal(String text) {
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number) && !text.matches(".*[dDfFxX].*")) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for NaN and for Java's own forms such as 1d
    }
    throw new BadValue("not a number");
  }

  private static Boolean bool(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1", "是" -> true;
      case "false", "no", "0", "否" -> false;
      default -> throw new BadValue("not a yes or no (true, false, 是, 否, 1, 0)");
    };
  }

  private static LocalDate date(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      throw new BadValue("not a date (2021, 2021-03 or 2021-03-05)");
    }
    int year = Integer.parseInt(day.group(1));
    if (year == 0) {
      throw new BadValue("there is no year 0000");
    }
    try {
      return LocalDate.of(year, part(day.group(2)), part(day.group(3)));
    } catch (DateTimeException e) {
      throw new BadValue("not a day of the calendar");
    }
  }

  private static int part(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
