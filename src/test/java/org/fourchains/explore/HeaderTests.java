package org.fourchains.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fourchains.vocabulary.Vocabulary;
import org.fourchains.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** What stands above a question. */
class HeaderTests {

  private static final Vocabulary VOCABULARY =
      VocabularyReader.read(List.of(new ClassPathResource("vocabulary.yaml")));

  private static final String GOOD =
      """
      /*
      title: { zh: 谁会, en: Who can }
      description: { zh: 谁会焊接, en: Who can weld }
      for: enterprise
      parameters:
        - { name: skill, type: node, kind: Skill, zh: 技能, en: Skill, example: Skill:LB-S61 }
        - { name: level, type: integer, zh: 等级, en: Level, default: 2, min: 1, max: 5 }
        - { name: days, type: date, list: true, zh: 日, en: Days, optional: true, example: [2021-03, 2022] }
      columns:
        - { name: who, zh: 人员, en: Person }
      */
      MATCH (n) RETURN n AS who
      """;

  private static Header read(String file) {
    return HeaderReader.read(QuestionText.of(file).header(), VOCABULARY);
  }

  @Test
  void aHeaderSaysTitlesParametersAndColumns() {
    Header header = read(GOOD);
    assertThat(header.title()).isEqualTo(new Wording("谁会", "Who can"));
    assertThat(header.audience()).isEqualTo(Audience.ENTERPRISE);
    assertThat(header.columns()).containsExactly(new Column("who", "人员", "Person"));
    Parameter skill = header.parameters().get(0);
    Parameter level = header.parameters().get(1);
    Parameter days = header.parameters().get(2);
    assertThat(skill.required()).isTrue();
    assertThat(level.required()).isFalse();
    assertThat(level.value(List.of())).isEqualTo(2L);
    assertThat(level.value(List.of("5"))).isEqualTo(5L);
    assertThat(days.value(List.of())).isNull();
    assertThat(days.value(days.example()))
        .isEqualTo(List.of(LocalDate.of(2021, 3, 1), LocalDate.of(2022, 1, 1)));
  }

  @Test
  void theHeaderMayStandBehindSlashesAndTheQueryKeepsItsLines() {
    String slashes =
        "\n" + GOOD.replace("/*\n", "").replace("*/\n", "").replaceAll("(?m)^(?!MATCH|$)", "// ");
    assertThat(read(slashes)).isEqualTo(read(GOOD));
    assertThat(QuestionText.of(slashes).query().lines().toList().get(10)).startsWith("MATCH");
    assertThat(QuestionText.of(GOOD).query().lines().toList().get(11)).startsWith("MATCH");
    assertThat(read(GOOD.replace("\n", "\r\n"))).isEqualTo(read(GOOD));
  }

  /** Each replaces a part of the good header; the message begins with the line. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: { zh: 谁会, en: Who can } | titel: { zh: 谁会, en: Who can } | 2: there is no key titel here",
        "title: { zh: 谁会, en: Who can } | title: { zh: 谁会 } | 2: title: has no en",
        "description: { zh: 谁会焊接, en: Who can weld } | # nothing | 2: description: is missing",
        "description: { zh: 谁会焊接, en: Who can weld } | for: planner | 4: Duplicate",
        "for: enterprise | for: everybody | not one of the values accepted",
        "kind: Skill | kind: Skil | 6: skill: no kind of node is called Skil",
        "kind: Skill, | `` | 6: skill: is a node and has no kind",
        "type: integer | type: whole | ParameterType",
        "type: integer, | `` | 7: level: has no type",
        "type: integer | type: integer, kind: Skill | 7: level: has a kind, which only a node has",
        "type: integer | type: string | 7: level: has min or max, which only a number has",
        "min: 1, max: 5 | min: 6, max: 5 | 7: level: has a min above its max",
        "default: 2 | default: two | 7: level: default: not an integer",
        "default: 2 | default: 9 | 7: level: default: level must lie between 1 and 5",
        "default: 2 | default: [2, 3] | 7: level: default: takes one value, not 2",
        "default: 2, | `` | 7: level: has neither default nor example",
        "zh: 等级, | `` | 7: level: has no zh",
        "name: level | name: skill | skill: stands twice",
        "name: level | name: le-vel | 7: le-vel: is no name",
        "name: level, | `` | parameters: a parameter has no name",
        "[2021-03, 2022] | [2021-13] | 8: days: example: not a day of the calendar",
        "name: who, | `` | columns: a column has no name",
        "en: Person } | en: Person | 10: while parsing a flow mapping: expected",
        "*/ | `` | 1: the comment with the header does not end",
      })
  void aBadHeaderIsRefusedWithItsLine(String good, String bad, String message) {
    String file = GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad);
    assertThat(file).isNotEqualTo(GOOD);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(BadQuestion.class)
        .hasMessageContaining(message)
        .hasMessageMatching("(?s)\\d+: .*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "MATCH (n) RETURN n", "/**/ RETURN 1", "/* */\nRETURN 1"})
  void aFileWithoutAHeaderIsRefused(String file) {
    assertThatThrownBy(() -> read(file)).hasMessageContaining("must come first");
  }

  @Test
  void aFileWithoutAQueryIsRefused() {
    assertThatThrownBy(() -> read(GOOD.substring(0, GOOD.indexOf("MATCH"))))
        .hasMessageContaining("there is no query below the header");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatThrownBy(() -> new QuestionFile("x", true, new byte[] {(byte) 0xff, 1}).text())
        .hasMessage("1: the file is not in UTF-8");
    assertThatThrownBy(() -> new QuestionFile("x", true, new byte[100_001]).text())
        .hasMessage("1: the file has more than 100,000 bytes");
  }
}
