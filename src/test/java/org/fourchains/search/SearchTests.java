package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import java.util.Set;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Process", "P1", "激光焊接", "nameEn", "Laser welding", "aliases", List.of("LBW")),
          node("Process", "P2", "搅拌摩擦焊", "nameEn", "Friction stir welding"),
          node("Course", "C1", "焊接技术", "description", "讲授激光焊接与电弧焊接的基本方法。"),
          node("Product", "D1", "电池托盘", "description", "以6061-T6型材拼焊的<箱体> & 冷板。"),
          node("Product", "D2", "三元正极", "description", "常用NCM811与NCM622。"),
          node("Standard", "S1", "回收铝", "number", "GB/T 13586-2021"),
          node("Standard", "S2", "重熔用铝锭", "number", "GB/T 1196-2017"),
          node("Teacher", "T1", "贺永康"),
          node("Skill", "K1", "晶粒细化"),
          node("Skill", "K2", "晶粒细化"));

  private final Search search = Search.over(GRAPH);

  private List<String> ids(String text) {
    return search.search(GRAPH, text, Set.of(), 10).stream().map(h -> h.node().id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "激光焊接, Process:P1",
    "激光, Process:P1",
    "ＬＢＷ, Process:P1",
    "laser welds, Process:P1",
    "frictions, Process:P2",
    "摩擦焊, Process:P2",
    "GB/T 13586-2021, Standard:S1",
    "gb/t13586-2021, Standard:S1",
    "13586, Standard:S1",
    "6061-T6, Product:D1",
    "ncm811, Product:D2",
    "P2, Process:P2",
    "Process:P2, Process:P2",
    "贺永康, Teacher:T1",
  })
  void finds_by_words_stems_aliases_codes_and_keys(String text, String first) {
    assertThat(ids(text)).first().isEqualTo(first);
  }

  @Test
  void an_exact_name_comes_first_and_near_one_other_nodes_stay_below() {
    List<Hit> hits = search.search(GRAPH, "激光焊接", Set.of(), 10);
    assertThat(hits.getFirst().score()).isBetween(Search.EXACT, 1.0);
    assertThat(hits.get(1).node().id()).isEqualTo("Course:C1");
    assertThat(hits.get(1).score()).isBetween(.1, Search.EXACT);
    assertThat(hits).isSortedAccordingTo(Search.ORDER);
  }

  @Test
  void a_score_is_the_share_of_the_text_that_is_answered() {
    double all = search.search(GRAPH, "激光", Set.of(), 1).getFirst().score();
    double part = search.search(GRAPH, "激光量子纠缠", Set.of(), 1).getFirst().score();
    double less = search.search(GRAPH, "激光量子纠缠宇宙航行", Set.of(), 1).getFirst().score();
    assertThat(all).isGreaterThan(1.5 * part);
    assertThat(part).isGreaterThan(1.2 * less);
  }

  @Test
  void only_the_kinds_asked_for_and_no_more_than_asked_for() {
    Set<org.fourchains.vocabulary.NodeKind> courses = Set.of(Graphs.VOCABULARY.kind("Course"));
    assertThat(search.search(GRAPH, "激光焊接", courses, 10))
        .extracting(h -> h.node().id())
        .containsExactly("Course:C1");
    assertThat(search.search(GRAPH, "焊接", Set.of(), 1)).hasSize(1);
  }

  @Test
  void ties_go_by_id() {
    assertThat(ids("晶粒细化")).containsExactly("Skill:K1", "Skill:K2");
  }

  @Test
  void what_the_snapshot_does_not_hold_is_left_out() {
    GraphSnapshot without = Graphs.of(node("Skill", "K2", "晶粒细化"));
    assertThat(search.search(without, "晶粒细化", Set.of(), 10))
        .extracting(h -> h.node().id())
        .containsExactly("Skill:K2");
  }

  @Test
  void the_snippet_marks_the_words_and_escapes_the_rest() {
    assertThat(search.search(GRAPH, "6061-T6", Set.of(), 1).getFirst().snippet())
        .isEqualTo("电池托盘 — 以<mark>6061</mark>-T6型材拼焊的&lt;箱体&gt; &amp; 冷板。");
    assertThat(search.search(GRAPH, "激光", Set.of(), 1).getFirst().snippet())
        .isEqualTo("<mark>激光</mark>焊接");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "field:* OR ((",
        "\"",
        "*:*",
        "[a TO b]",
        "/.*/",
        "激光\u0000\u0007焊接~2^",
        "\uD83D",
        "a\uDC00b",
        "😀🔋",
        "！？。",
        "\u200B",
      })
  void nothing_in_a_text_is_syntax_or_breaks(String text) {
    assertThat(search.search(GRAPH, text, Set.of(), 10))
        .allSatisfy(h -> assertThat(h.score()).isBetween(0.0, 1.0));
  }

  @Test
  void control_characters_and_halves_of_characters_part_words() {
    assertThat(ids("激光\u0000\uD83D焊接")).first().isEqualTo("Process:P1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\t", "　"})
  void a_blank_text_is_refused(String text) {
    assertThatThrownBy(() -> ids(text))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("text:");
  }

  @Test
  void a_long_text_is_answered_a_too_long_one_refused() {
    String page = "激光焊接与x-1-搅拌。".repeat(2_000).substring(0, 20_000);
    assertThat(ids(page)).contains("Process:P1");
    assertThat(ids("a-".repeat(10_000))).isEmpty();
    assertThat(ids("w".repeat(20_000))).isEmpty();
    assertThatThrownBy(() -> ids(page + "。"))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageContaining("20,000");
  }
}
