package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTests {

  private static List<String> clauses(String text) {
    return Clauses.of(text).stream().map(span -> text.substring(span.start(), span.end())).toList();
  }

  @Test
  void a_paragraph_is_read_by_its_clauses_and_as_a_whole() {
    assertThat(clauses("涂布面密度波动，极片边缘起皱。")).containsExactly("涂布面密度波动", "极片边缘起皱", "涂布面密度波动，极片边缘起皱。");
    assertThat(clauses("Welds crack. Call flaws live, please"))
        .containsExactly(
            "Welds crack", " Call flaws live", " please", "Welds crack. Call flaws live, please");
  }

  @Test
  void a_point_within_a_number_ends_no_clause() {
    assertThat(clauses("at 0.15 mL per melt")).containsExactly("at 0.15 mL per melt");
  }

  @Test
  void what_is_too_short_says_nothing_by_itself() {
    assertThat(clauses("温度，380 度")).containsExactly("380 度", "温度，380 度");
    assertThat(clauses("。")).containsExactly("。");
    assertThat(clauses("")).hasSize(1);
  }

  @Test
  void a_long_text_is_read_by_its_first_forty_clauses_only() {
    String text = "焊缝里面有气孔。".repeat(60);
    assertThat(clauses(text)).hasSize(40).allMatch("焊缝里面有气孔"::equals);
  }

  @Test
  void two_hundred_thousand_characters_are_one_clause() {
    assertThat(Clauses.of("好".repeat(200_000))).containsExactly(new Span(0, 200_000));
  }
}
