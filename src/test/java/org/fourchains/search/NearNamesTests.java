package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import java.util.Random;
import org.fourchains.snapshot.GraphSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that are meant though the text writes them otherwise, and those that are not. */
class NearNamesTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Technology", "N0", "比例积分微分控制", "nameEn", "Proportional control loops"),
          node("Equipment", "N1", "变频器", "nameEn", "Variable frequency drive"),
          node("Equipment", "N2", "可编程序控制器", "nameEn", "Programmable logic controller"),
          node("Process", "N3", "表面贴装", "nameEn", "Surface mount technology"),
          node("Process", "N4", "轧辊磨削", "nameEn", "Surface mount turning"),
          node("Process", "N5", "精密车削", "nameEn", "Turning"),
          node("Process", "N6", "失效分析", "nameEn", "Failure mode and effects analysis"),
          node("Product", "N7", "制动系统", "nameEn", "Antilock brake"),
          node("Product", "N8", "现场总线", "nameEn", "CAN bus"),
          node("Product", "N9", "动力电池", "nameEn", "Traction battery"),
          node("Product", "N10", "铝合金型材", "nameEn", "Aluminium profile"),
          node("Process", "N11", "冷金属过渡", "nameEn", "Cold Metal Transfer"),
          node("Process", "N12", "CMT电弧增材", "nameEn", "Additive CMT by wire"),
          node("Skill", "N13", "直流电机调速", "description", "直流与交流电机"),
          node("Skill", "N14", "机电控制", "description", "电机控制"));

  /** What texts of users may be made of. */
  private static final List<String> PARTS =
      List.of(
          "变频",
          "辨频器",
          "比例积分微",
          "风控制",
          "PLC",
          "s",
          "（",
          "）",
          " ",
          "-",
          "😀",
          "\uD83D",
          "\uDC00",
          "\u0000",
          "anti",
          "lock",
          "brakes",
          "CAN",
          "bus",
          "programable",
          "logic",
          "controller",
          "铝",
          "𫝈",
          "é",
          "。",
          "ＰＬＣ");

  private final Concepts concepts = Concepts.over(GRAPH);

  private List<String> meant(String text) {
    return concepts.in(GRAPH, text, 10).stream()
        .filter(hit -> hit.score() >= Concepts.NEARLY_NAMED && hit.score() < Concepts.NAMED)
        .map(hit -> hit.node().key() + " " + hit.snippet())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "学习比例积分微风控制算法, N0 学习<mark>比例积分微风控制</mark>算法",
    "比例积微分控制, N0 <mark>比例积微分控制</mark>",
    "比例积分微控制, N0 <mark>比例积分微控制</mark>",
    "比例积分微分分控制, N0 <mark>比例积分微分分控制</mark>",
    "换一台辨频器, N1 换一台<mark>辨频器</mark>",
    "換一台變頻機變貧器, N1 换一台變頻機<mark>變貧器</mark>",
    "表面铁装缺陷, N3 <mark>表面铁装</mark>缺陷",
  })
  void a_chinese_name_with_one_slip_is_meant(String text, String hit) {
    assertThat(meant(text)).containsExactly(hit.replace("换一台變頻機", "換一台變頻機"));
  }

  @ParameterizedTest
  @CsvSource({
    "the programable logic controller, N2 the <mark>programable logic controller</mark>",
    "Programmabel Logic Controller!, N2 <mark>Programmabel Logic Controller</mark>!",
    "variabel frequncy drive, N1 <mark>variabel frequncy drive</mark>",
    "an anti lock brakes test, N7 an <mark>anti lock brakes</mark> test",
    "an anti-lock brake, N7 an <mark>anti-lock brake</mark>",
    "用CANbus通信, N8 用<mark>CANbus</mark>通信",
    "precise turnnig, N5 precise <mark>turnnig</mark>",
  })
  void an_english_name_with_a_slip_or_other_spaces_is_meant(String text, String hit) {
    assertThat(meant(text)).containsExactly(hit);
  }

  @ParameterizedTest
  @CsvSource({
    "请问PLC怎么调, N2 请问<mark>PLC</mark>怎么调",
    "two PLCs, N2 two <mark>PLC</mark>s",
    "做一次FMEA, N6 做一次<mark>FMEA</mark>",
    "可编程逻辑器（PLC）, N2 可编程逻辑器（<mark>PLC</mark>）",
  })
  void initials_in_capitals_are_the_one_name_that_has_them(String text, String hit) {
    assertThat(meant(text)).containsExactly(hit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two concepts have these initials
        "SMT缺陷",
        // no capitals; a part of a word; a headline
        "the plc",
        "XPLC2",
        "ALL ABOUT PLC TODAY",
        // the text says itself what it stands for
        "power line communication (PLC) in the grid, N2 again",
        // other nodes are called by it
        "这个CMT怎么调才能不出飞溅",
        // words of general English, numbers, short words
        "tuning the piano",
        "burning",
        "a can of buses",
        // what the graph has as it stands is meant as it stands
        "交流电机调速",
        "电机控制",
        // one tells it from the other on purpose
        "镁合金型材",
        // something is joined to a part of it
        "表面与贴装",
        "贴装面表",
      })
  void what_is_no_slip_is_left_alone(String text) {
    assertThat(meant(text)).isEmpty();
  }

  @Test
  void traditional_characters_are_no_slip() {
    assertThat(concepts.in(GRAPH, "變頻器與現場總線", 10))
        .filteredOn(hit -> hit.score() >= Concepts.NAMED)
        .extracting(hit -> hit.node().key())
        .containsExactlyInAnyOrder("N1", "N8");
  }

  @Test
  void an_exact_name_scores_above_the_same_with_a_slip() {
    Hit exact = concepts.in(GRAPH, "比例积分微分控制", 1).getFirst();
    Hit near = concepts.in(GRAPH, "比例积分微风控制", 1).getFirst();
    assertThat(near.node()).isEqualTo(exact.node());
    assertThat(near.score()).isLessThan(Concepts.NAMED).isLessThan(exact.score());
  }

  @Test
  void whatever_is_in_the_text_it_is_read() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder("变");
      for (int k = 0; k < 40; k++) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      for (Hit hit : concepts.in(GRAPH, text.toString(), 50)) {
        assertThat(hit.score()).as("seed %d: %s", seed, text).isBetween(0.0, 1.0);
      }
    }
  }

  @Test
  void a_long_text_full_of_near_names_is_read() {
    String near = "比例积分微风控制和辨频器，programable logic controlller；";
    String text = near.repeat(20_000 / near.length());
    assertThat(meant(text)).hasSize(3);
  }
}
