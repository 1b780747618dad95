package org.fourchains.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTests {

  private static final int[] BACKWARDS = {4, 3, 2, 1, 0};

  @Test
  void whatWasSetComesBackInTheOrderAskedForAndTheRestIsNothing() {
    Columns.Builder builder = new Columns.Builder();
    builder.set(0, Map.of("weight", 0.5, "level", 3L, "source", "a.csv:2"));
    builder.set(3, Map.of("weight", 0.25, "since", LocalDate.of(2021, 3, 1)));
    Columns columns = builder.build(BACKWARDS);
    assertThat(columns.get("weight", 4)).isEqualTo(0.5);
    assertThat(columns.get("weight", 1)).isEqualTo(0.25);
    assertThat(columns.get("weight", 0)).isNull();
    assertThat(columns.get("level", 4)).isEqualTo(3L);
    assertThat(columns.get("level", 1)).isNull();
    assertThat(columns.get("since", 1)).isEqualTo(LocalDate.of(2021, 3, 1));
    assertThat(columns.get("source", 4)).isEqualTo("a.csv:2");
    assertThat(columns.get("source", 1)).isNull();
    assertThat(columns.get("until", 1)).isNull();
  }

  @Test
  void aNumberIsThatOfThePropertyOrTheOtherwise() {
    Columns.Builder builder = new Columns.Builder();
    builder.set(0, Map.of("weight", 0.5, "level", 3L, "role", "主持"));
    builder.set(1, Map.of());
    Columns columns = builder.build(new int[] {0, 1});
    assertThat(columns.number("weight", 0, 9)).isEqualTo(0.5);
    assertThat(columns.number("weight", 1, 9)).isEqualTo(9);
    assertThat(columns.number("level", 0, 9)).isEqualTo(3);
    assertThat(columns.number("role", 0, 9)).isEqualTo(9);
    assertThat(columns.number("hours", 0, 9)).isEqualTo(9);
  }

  @Test
  void aValueOfAnotherTypeThanTheFirstIsKeptAsItIs() {
    Columns.Builder builder = new Columns.Builder();
    builder.set(0, Map.of("weight", 0.5));
    builder.set(1, Map.of("weight", "high"));
    builder.set(2, Map.of("weight", 2L));
    builder.set(4, Map.of("weight", List.of(1L)));
    Columns columns = builder.build(new int[] {0, 1, 2, 3, 4});
    assertThat(columns.get("weight", 0)).isEqualTo(0.5);
    assertThat(columns.get("weight", 1)).isEqualTo("high");
    assertThat(columns.number("weight", 1, 9)).isEqualTo(9);
    assertThat(columns.number("weight", 2, 9)).isEqualTo(2);
    assertThat(columns.get("weight", 3)).isNull();
    assertThat(columns.get("weight", 4)).isEqualTo(List.of(1L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.csv:2",
        "a.csv",
        "a:b:3",
        ":5",
        "",
        "a:",
        "a:007",
        "a:-1",
        "a:9999999999",
        "a:0"
      })
  void aSourceReadsBackAsItWas(String source) {
    Columns.Builder builder = new Columns.Builder();
    builder.set(1, Map.of("source", source));
    assertThat(builder.build(new int[] {0, 1}).get("source", 1)).isEqualTo(source);
  }
}
