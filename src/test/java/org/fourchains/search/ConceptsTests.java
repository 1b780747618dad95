package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptsTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node(
              "Process",
              "P1",
              "搅拌摩擦焊",
              "nameEn",
              "Friction stir welding",
              "aliases",
              List.of("FSW")),
          node("Process", "P2", "激光-MIG复合焊", "nameEn", "Laser-MIG hybrid welding"),
          node("Process", "P3", "匀浆", "aliases", List.of("合浆")),
          node("Process", "P4", "高真空压铸", "aliases", List.of("真空压铸")),
          node("Product", "D1", "电芯"),
          node("Product", "D2", "圆柱电芯", "aliases", List.of("4680")),
          node("Skill", "K1", "阴极辊抛磨", "description", "铜箔阴极辊表面的研磨与维护。"),
          node("Course", "C1", "搅拌摩擦焊技术"));

  private final Concepts concepts = Concepts.over(GRAPH);

  private List<String> named(String text) {
    return concepts.in(GRAPH, text, 10).stream()
        .filter(h -> h.score() >= Concepts.NAMED)
        .map(h -> h.node().id() + " " + h.snippet())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "我们用搅拌摩擦焊做托盘, Process:P1 我们用<mark>搅拌摩擦焊</mark>做托盘",
    "ＦＳＷ焊缝有隧道孔, Process:P1 <mark>ＦＳＷ</mark>焊缝有隧道孔",
    "Friction-Stir  Weldings fail, Process:P1 <mark>Friction-Stir  Welding</mark>s fail",
    "激光MIG 复合焊咬边, Process:P2 <mark>激光MIG 复合焊</mark>咬边",
    "圆柱电芯<漏液>, Product:D2 <mark>圆柱电芯</mark>&lt;漏液&gt;",
    "做4680的, Product:D2 做<mark>4680</mark>的",
  })
  void reads_names_aliases_and_both_languages_and_shows_where(String text, String hit) {
    assertThat(named(text)).containsExactly(hit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FSWX焊缝", "14680支", "结合浆料流变", "46801"})
  void a_part_of_a_word_is_no_name(String text) {
    assertThat(named(text)).isEmpty();
  }

  @Test
  void the_longest_name_at_a_place_is_meant() {
    assertThat(named("高真空压铸件")).containsExactly("Process:P4 <mark>高真空压铸</mark>件");
    assertThat(named("电芯与圆柱电芯"))
        .containsExactlyInAnyOrder(
            "Product:D1 <mark>电芯</mark>与圆柱电芯", "Product:D2 电芯与<mark>圆柱电芯</mark>");
  }

  @Test
  void words_of_a_description_count_for_less_than_a_name() {
    List<Hit> hits = concepts.in(GRAPH, "铜箔的阴极辊要重新研磨，谁来维护？", 10);
    assertThat(hits.getFirst().node().id()).isEqualTo("Skill:K1");
    assertThat(hits.getFirst().score()).isBetween(Concepts.THRESHOLD, Concepts.NAMED);
    assertThat(hits.getFirst().snippet()).contains("<mark>");
  }

  @Test
  void only_concepts() {
    assertThat(concepts.in(GRAPH, "搅拌摩擦焊技术", 10))
        .extracting(h -> h.node().kind().name())
        .doesNotContain("Course");
  }

  @Test
  void a_name_on_any_page_of_a_long_text_is_found_and_shown_there() {
    String page = "今年我们参加了许多活动，大家都很高兴。".repeat(300);
    assertThat(named(page + "我们用FSW做托盘。" + page))
        .singleElement()
        .asString()
        .contains("我们用<mark>FSW</mark>做托盘");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"field:* OR ((", "\uD83D", "a\uDC00b", "😀🔋", "\u0000", "！？", "- - -", "s"})
  void strange_texts_speak_of_nothing(String text) {
    assertThat(concepts.in(GRAPH, text, 10)).isEmpty();
  }

  @Test
  void blank_and_too_long_texts_are_refused() {
    assertThatThrownBy(() -> concepts.in(GRAPH, " ", 10)).isInstanceOf(Refusal.BadRequest.class);
    assertThatThrownBy(() -> concepts.in(GRAPH, "焊".repeat(20_001), 10))
        .isInstanceOf(Refusal.BadRequest.class);
    assertThat(concepts.in(GRAPH, "焊".repeat(20_000), 10)).isNotNull();
  }
}
