package org.fourchains.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fourchains.search.Graphs.node;

import java.util.List;
import java.util.Set;
import org.fourchains.GraphSketch;
import org.fourchains.api.Refusal;
import org.fourchains.snapshot.GraphSnapshot;
import org.fourchains.snapshot.SnapshotReplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTests {

  private static final GraphSnapshot GRAPH =
      Graphs.of(
          node("Process", "LB-P24", "激光焊接", "nameEn", "Laser welding", "aliases", List.of("镭射焊")),
          node("Course", "C-1", "材料力学", "nameEn", "Mechanics of materials"));

  private static List<String> ids(GraphSnapshot graph, String text) {
    return Suggestions.over(graph).suggest(graph, text, Set.of(), 10).stream()
        .map(s -> s.node().id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "激",
        "激光",
        "激光焊接",
        "焊接",
        "接",
        "jiguang",
        "ji guang",
        "jiguanghanjie",
        "JIGUANGHANJ",
        "jghj",
        "jg",
        "hanjie",
        "han",
        "激光han",
        "jiguang焊",
        "laser w",
        "LASER",
        "Laser  Welding",
        "laser-welding",
        "welding",
        "weld",
        "LB-P24",
        "lb-p",
        "p24",
        "Process:LB-P24",
        "镭射",
        "leishe",
        "lsh",
        "激光",
        "ｌａｓｅｒ"
      })
  void aNameIsFoundByItsBeginningInEveryWayItIsTyped(String text) {
    assertThat(ids(GRAPH, text)).containsExactly("Process:LB-P24");
  }

  @ParameterizedTest
  @ValueSource(strings = {"光激", "elding", "guangjihan", "jgjh", "激光焊接机", "laser x", "😀", "jighj"})
  void whatNoNameBeginsWithFindsNothing(String text) {
    assertThat(ids(GRAPH, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "激光, 激光焊接, <mark>激光</mark>焊接",
    "jiguangh, 激光焊接, <mark>激光焊</mark>接",
    "hanj, 激光焊接, 激光<mark>焊接</mark>",
    "jgh, 激光焊接, <mark>激光焊</mark>接",
    "WELD, Laser welding, Laser <mark>weld</mark>ing",
    "lei, 镭射焊, <mark>镭</mark>射焊",
    "p24, LB-P24, LB-<mark>P24</mark>"
  })
  void theNameThatMatchedIsMarked(String text, String matched, String snippet) {
    Suggestion found = Suggestions.over(GRAPH).suggest(GRAPH, text, Set.of(), 1).getFirst();
    assertThat(found.matched()).isEqualTo(matched);
    assertThat(found.snippet()).isEqualTo(snippet);
  }

  @ParameterizedTest
  @CsvSource({
    "changdu, 长度",
    "zhangdu, 长度",
    "cd, 长度",
    "zengzhang, 增长",
    "zz, 增长",
    "zhongliang, 重量",
    "chongfu, 重复",
    "cf, 重复",
    "tiaojie, 调节",
    "tj, 调节",
    "diaodu, 调度",
    "hangye, 行业",
    "hy, 行业",
    "xingzou, 行走",
    "qiexiao, 切削",
    "lvhejin, 铝合金",
    "luhejin, 铝合金",
    "lhj, 铝合金",
    "nianjieji, 粘结剂",
    "xian, 西安",
    "xi'an, 西安"
  })
  void heteronymsAreFoundByTheReadingTheirWordHas(String typed, String name) {
    GraphSnapshot graph = Graphs.of(node("Skill", "S", name), node("Skill", "T", "其他"));
    assertThat(ids(graph, typed)).containsExactly("Skill:S");
  }

  @Test
  void exactNamesComeFirstThenBeginningsThenWordsThenPinyinThenInitials() {
    GraphSnapshot graph =
        Graphs.of(
            node("Skill", "5", "理"),
            node("Skill", "4", "李工"),
            node("Skill", "3", "Fast Li"),
            node("Skill", "2", "Li battery"),
            node("Skill", "1", "Li"),
            node("Skill", "6", "劳动伊始"));
    assertThat(ids(graph, "li"))
        .containsExactly("Skill:1", "Skill:2", "Skill:3", "Skill:4", "Skill:5");
    assertThat(ids(graph, "ld")).containsExactly("Skill:6");
  }

  @Test
  void moreRelationsComeFirstAndTiesGoById() {
    GraphSnapshot graph =
        new GraphSketch()
            .node("Skill:c", "name", "焊接三")
            .node("Skill:b", "name", "焊接二")
            .node("Unit:a", "name", "焊接单元")
            .node("Course:z", "name", "焊接课")
            .relation("Unit:a TEACHES Skill:c")
            .relation("Course:z TEACHES Skill:c")
            .snapshot();
    assertThat(ids(graph, "焊接")).containsExactly("Skill:c", "Course:z", "Unit:a", "Skill:b");
    assertThat(ids(graph, "hj")).containsExactly("Skill:c", "Course:z", "Unit:a", "Skill:b");
  }

  @Test
  void kindsLeaveOutAllOthers() {
    Suggestions suggestions = Suggestions.over(GRAPH);
    assertThat(suggestions.suggest(GRAPH, "m", Set.of(Graphs.VOCABULARY.kind("Course")), 10))
        .hasSize(1);
    assertThat(suggestions.suggest(GRAPH, "la", Set.of(Graphs.VOCABULARY.kind("Course")), 10))
        .isEmpty();
  }

  @Test
  void namesLongerThanAKeyAreComparedToTheirEnd() {
    GraphSnapshot graph =
        Graphs.of(
            node("Paper", "1", "锂离子电池正极材料的研究进展", "nameEn", "Advances in cathode materials"),
            node("Paper", "2", "锂离子电池负极材料的研究进展", "nameEn", "Advances in anode materials"));
    assertThat(ids(graph, "锂离子电池正极")).containsExactly("Paper:1");
    assertThat(ids(graph, "离子电池负极材料的研")).containsExactly("Paper:2");
    assertThat(ids(graph, "advances in a")).containsExactly("Paper:2");
    assertThat(ids(graph, "lilizidianchizhengji")).containsExactly("Paper:1");
    assertThat(ids(graph, "dianchifujicailiaode")).containsExactly("Paper:2");
    assertThat(ids(graph, "llzdcfjcld")).containsExactly("Paper:2");
    assertThat(ids(graph, "锂离子电池")).hasSize(2);
  }

  @Test
  void marksDoNotLetMarkupThrough() {
    GraphSnapshot graph = Graphs.of(node("Skill", "x", "<b>Laser</b> & more"));
    assertThat(Suggestions.over(graph).suggest(graph, "las", Set.of(), 1).getFirst().snippet())
        .isEqualTo("&lt;b&gt;<mark>Las</mark>er&lt;/b&gt; &amp; more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u0000", "-", "\uD800"})
  void nothingTypedIsRefused(String text) {
    assertThatThrownBy(() -> ids(GRAPH, text))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessageStartingWith("text:");
  }

  @Test
  void aWholeDocumentIsRefused() {
    assertThatThrownBy(() -> ids(GRAPH, "激".repeat(200_000)))
        .isInstanceOf(Refusal.BadRequest.class)
        .hasMessage("text: longer than 200 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"激光\uD800", "激光\u0007", "las\u0000er", "\uDC00激光"})
  void brokenCharactersAreReadAsSpaces(String text) {
    assertThat(ids(GRAPH, text).size()).isLessThanOrEqualTo(1);
  }

  @Test
  void lettersThatSpellEverythingComeToAnEnd() {
    GraphSnapshot graph = Graphs.of(node("Skill", "x", "是".repeat(300)), node("Skill", "y", "十四"));
    assertThat(ids(graph, "shi".repeat(60))).containsExactly("Skill:x");
    assertThat(ids(graph, "s")).hasSize(2);
  }

  @Test
  void emojiAndGreekAreFoundAsTheyStand() {
    GraphSnapshot graph = Graphs.of(node("Skill", "x", "😀 smile"), node("Skill", "y", "β相强化"));
    assertThat(ids(graph, "😀")).containsExactly("Skill:x");
    assertThat(ids(graph, "β")).containsExactly("Skill:y");
    assertThat(ids(graph, "β相")).containsExactly("Skill:y");
    assertThat(ids(graph, "γ")).isEmpty();
  }

  @Test
  void aNewSnapshotIsSeenByTheNextQuestion() {
    Suggestions suggestions = Suggestions.over(GRAPH);
    GraphSnapshot next = Graphs.of(node("Skill", "n", "激光切割"));
    suggestions.follow(new SnapshotReplaced(next));
    assertThat(suggestions.suggest(next, "激光", Set.of(), 10)).hasSize(1);
    assertThat(suggestions.suggest(GRAPH, "激光", Set.of(), 10)).isEmpty();
  }
}
