package org.fourchains.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a cell of a file stands for. */
class PropertyTypeTests {

  @ParameterizedTest
  @CsvSource({
    "2021, 2021-01-01",
    "2021年, 2021-01-01",
    "2021-03, 2021-03-01",
    "2021年3月, 2021-03-01",
    "2021/3/5, 2021-03-05",
    "2021.03.05, 2021-03-05",
    "2021年3月5日, 2021-03-05",
    "2024-02-29, 2024-02-29",
    "0001, 0001-01-01"
  })
  void aDateIsADayAMonthOrAYear(String text, LocalDate date) {
    assertThat(PropertyType.DATE.parse(text)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 0000, no year 0000",
    "DATE, 0000-03-05, no year 0000",
    "DATE, 2023-02-30, not a day of the calendar",
    "DATE, 2023-13, not a day of the calendar",
    "DATE, 2023-00-10, not a day of the calendar",
    "DATE, 21, not a date",
    "DATE, 12021, not a date",
    "DATE, spring, not a date",
    "DATE, 2021-03-05T10:00, not a date",
    "INTEGER, 1.5, not an integer",
    "INTEGER, 1d, not an integer",
    "INTEGER, '1,000', not an integer",
    "INTEGER, 9223372036854775808, not an integer",
    "INTEGER, .0, not an integer",
    "DECIMAL, NaN, not a number",
    "DECIMAL, Infinity, not a number",
    "DECIMAL, 1e999, not a number",
    "DECIMAL, 1d, not a number",
    "DECIMAL, 1f, not a number",
    "DECIMAL, 0x1p3, not a number",
    "DECIMAL, 一, not a number",
    "BOOLEAN, maybe, not a yes or no",
    "BOOLEAN, 2, not a yes or no"
  })
  void aTextOfAnotherTypeIsRefusedWithWhatWasExpected(
      PropertyType type, String text, String message) {
    assertThatThrownBy(() -> type.parse(text))
        .isInstanceOf(BadValue.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"是, true", "否, false", "TRUE, true", "no, false", "1, true", "0, false"})
  void aYesOrNoIsWrittenInSeveralWays(String text, boolean value) {
    assertThat(PropertyType.BOOLEAN.parse(text)).isEqualTo(value);
  }

  @Test
  void numbersAreLongAndDouble() {
    assertThat(PropertyType.INTEGER.parse("-7")).isEqualTo(-7L);
    assertThat(PropertyType.INTEGER.parse("48.0")).isEqualTo(48L);
    assertThat(PropertyType.DECIMAL.parse("1e3")).isEqualTo(1000.0);
    assertThat(PropertyType.DECIMAL.parse("3")).isEqualTo(3.0);
  }

  @Test
  void severalStringsStandBetweenSemicolonsOfEitherWidth() {
    assertThat(PropertyType.STRINGS.parse("SLM; 激光熔化；;L-PBF"))
        .isEqualTo(List.of("SLM", "激光熔化", "L-PBF"));
  }

  @Test
  void aNumberOutsideItsRangeIsRefusedAndTheRangeNamed() {
    Property trl =
        new Property("trl", PropertyType.INTEGER, "", "", false, false, false, 1.0, 9.0, false);
    assertThat(trl.parse(" 9 ")).isEqualTo(9L);
    assertThatThrownBy(() -> trl.parse("10"))
        .isInstanceOf(BadValue.class)
        .hasMessage("trl must lie between 1 and 9");
    assertThatThrownBy(() -> trl.parse("0")).isInstanceOf(BadValue.class);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsFormattedReadsBackAsItWas(PropertyType type) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1_000; i++) {
      Object value = type.parse(text(type, random));
      assertThat(type.parse(PropertyType.format(value))).as("seed %d", seed).isEqualTo(value);
    }
  }

  private static String text(PropertyType type, Random random) {
    return switch (type) {
      case STRING, TEXT -> "铝 \"" + random.nextInt() + "\"\n;,";
      case STRINGS -> "甲" + random.nextInt() + ";" + random.nextInt() + "；乙";
      case INTEGER -> Long.toString(random.nextLong());
      case DECIMAL ->
          Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(-20, 20)));
      case BOOLEAN -> random.nextBoolean() ? "是" : "否";
      case DATE -> LocalDate.ofEpochDay(random.nextLong(-700_000, 2_900_000)).toString();
    };
  }
}
